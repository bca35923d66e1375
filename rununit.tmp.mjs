import Mocha from 'mocha'; 
const files=process.argv.slice(2);
const m=new Mocha({ui:'bdd',timeout:20000,reporter:'dot'});
for(const f of files) m.addFile(`/work/wt/explorer25/out/test/unit/${f}.test.mjs`);
await m.loadFilesAsync(); m.run(f=>process.exitCode=f?1:0);
