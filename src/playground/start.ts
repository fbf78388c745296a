import { startPage } from './page-server.ts';
import type { Suggestions } from './page-state.ts';
import { type StandIn, startStandIn } from './stand-in.ts';

/** How to start the playground; ports default to free ones, suggestions to the help command. */
export interface PlaygroundOptions {
  /** Port of the local Slack. */
  port?: number;
  /** Port of the page. */
  pagePort?: number;
  suggestions?: Suggestions;
  /** The app's manifest, for its shortcuts, tabs and commands; default none. */
  manifest?: unknown;
}

/** A running playground: connect the bot to `standIn`, open `url`. */
export interface Playground {
  standIn: StandIn;
  url: string;
  close(): Promise<void>;
}

/** Starts a local Slack and its page, on 127.0.0.1. */
export async function startPlayground(options: PlaygroundOptions = {}): Promise<Playground> {
  const standIn = await startStandIn(options.port === undefined ? {} : { port: options.port });
  try {
    const page = await startPage(standIn, {
      ...(options.pagePort === undefined ? {} : { port: options.pagePort }),
      ...(options.suggestions === undefined ? {} : { suggestions: options.suggestions }),
      manifest: options.manifest,
    });
    return {
      standIn,
      url: page.url,
      close: async () => {
        await page.close();
        await standIn.close();
      },
    };
  } catch (error) {
    await standIn.close();
    throw error;
  }
}
