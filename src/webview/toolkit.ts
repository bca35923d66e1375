// The only module that knows the toolkit, which is archived upstream: replace it here. A script of
// its own, loaded after the first paint. Defines vscode-button, -dropdown, -option and -text-field.
import {
  provideVSCodeDesignSystem,
  vsCodeButton,
  vsCodeDropdown,
  vsCodeOption,
  vsCodeTextField,
} from '@vscode/webview-ui-toolkit';
import { tokenMappings } from '@vscode/webview-ui-toolkit/dist/utilities/design-tokens/create.js';

// Its tokens are the theme's variables. By itself it copies their values each time the theme changes, which
// styles the page twice more; that begins with the window's load event, so this is loaded after it.
for (const [variable, token] of tokenMappings) {
  const otherwise = /background|border/.test(token.name) ? ', transparent' : '';
  token.withDefault(`var(${variable}${otherwise})`);
}

provideVSCodeDesignSystem().register(
  vsCodeButton(),
  vsCodeDropdown(),
  vsCodeOption(),
  vsCodeTextField(),
);
