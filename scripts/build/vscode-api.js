// What the name `vscode` means in the files of src/host: see plain-vscode in bundles.mjs.
export const vscode = require('vscode');
