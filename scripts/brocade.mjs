#!/usr/bin/env node
import { runCli } from './lib/cli.mjs'
import { main } from './lib/main.mjs'

await main(() => runCli(process.argv.slice(2)))
