// SPDX-License-Identifier: MPL-2.0
// Measures `offhook audit` on mbox files beside reading the same file with GMime alone: time, MB/s, ratio, peak memory. Files
// of several sizes show whether memory grows with the mailbox.
//
//     node tests/benchmark/measure-audit.mjs build/release MBOX…

import { spawn } from 'node:child_process';
import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';

const [build, ...files] = process.argv.slice(2);
if (!build || files.length === 0) {
  console.error('usage: measure-audit.mjs BUILD-FOLDER MBOX…');
  process.exit(2);
}

/** Runs a program; gives its seconds and the peak of its resident memory in MB. */
function run(program, ...parameters) {
  return new Promise((resolve, reject) => {
    const start = performance.now();
    const child = spawn(program, parameters, { stdio: ['ignore', 'ignore', 'inherit'] });
    let peak = 0;
    const look = setInterval(() => {
      try {
        peak = Math.max(peak, Number(/VmHWM:\s+(\d+)/.exec(readFileSync(`/proc/${child.pid}/status`, 'utf8'))?.[1] ?? 0));
      } catch {
        // It has just ended.
      }
    }, 20);
    child.on('error', reject);
    child.on('exit', (status) => {
      clearInterval(look);
      if (status !== 0) return reject(new Error(`${program} ended with ${status}`));
      return resolve({ seconds: (performance.now() - start) / 1000, memory: peak / 1024 });
    });
  });
}

console.log('file\tMB\tGMime s\taudit s\taudit MB/s\tratio\tpeak MB');
for (const file of files) {
  const size = statSync(file).size / 1e6;
  await run(join(build, 'tests/offhook_read_with_gmime'), file); // into the disk cache
  const alone = await run(join(build, 'tests/offhook_read_with_gmime'), file);
  const audit = await run(join(build, 'host/offhook'), 'audit', '--format=json', file);
  const cells = [size, alone.seconds, audit.seconds, size / audit.seconds, audit.seconds / alone.seconds, audit.memory];
  console.log([file, ...cells.map((cell) => cell.toFixed(cell < 10 ? 2 : 0))].join('\t'));
}
