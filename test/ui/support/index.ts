export * from './editor';
export * from './palette';
export * from './webview';
export * from './workbench';
