// The only module that knows the toolkit, which is archived upstream: replace it here. A script of
// its own, loaded after the first paint. Defines vscode-button, -dropdown, -option and -text-field.
import {
  provideVSCodeDesignSystem,
  vsCodeButton,
  vsCodeDropdown,
  vsCodeOption,
  vsCodeTextField,
} from '@vscode/webview-ui-toolkit';

provideVSCodeDesignSystem().register(
  vsCodeButton(),
  vsCodeDropdown(),
  vsCodeOption(),
  vsCodeTextField(),
);
// It takes up the theme when the window has loaded. Where that is over, it would wait for good.
if (document.readyState === 'complete') window.dispatchEvent(new Event('load'));
