import { defineConfig } from 'vitest/config';

export default defineConfig({
	test: {
		include: ['tests/unit/**/*.test.ts', 'tests/properties/**/*.test.ts'],
		globalSetup: 'tests/fixtures/temporary-folder.ts',
		// What is tested keeps no state, so files may share their modules: the guide is then read once a worker.
		isolate: false,
		// A core each, where there are two: left to itself, Vitest keeps one of them free.
		maxWorkers: 2,
		// Node reads it as it is; its source maps lead nowhere, and Vite would say so in ten lines.
		server: { deps: { external: [/body-muscles/] } },
		// The content check reads every page of the guide; a slow machine may take a while over it.
		testTimeout: 30_000,
	},
});
