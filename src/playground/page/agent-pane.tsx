import type { AgentState } from '../page-state.ts';
import { useDeskParts } from './desk-context.ts';
import { languageTag } from './plain-text.ts';

/** The welcome at the top of an agent's pane. */
export function AgentWelcome() {
  const { page, words } = useDeskParts();
  return (
    <div className="agent-welcome">
      <span className="avatar bot" aria-hidden="true">
        {[...page.bot.realName][0]?.toUpperCase()}
      </span>
      <p>
        <strong>{page.bot.realName}</strong> <span className="muted">{words.agentWelcome}</span>
      </p>
    </div>
  );
}

/** The prompts the agent suggests, as buttons that send them. */
export function Prompts({ agent, say }: { agent: AgentState; say: (text: string) => Promise<boolean> }) {
  const { words } = useDeskParts();
  if (agent.prompts.length === 0) return null;
  const title = agent.promptsTitle || words.prompts;
  return (
    <section className="prompts" aria-label={title} lang={languageTag(title)}>
      <h2>{title}</h2>
      <div className="controls">
        {agent.prompts.map((prompt) => (
          <button
            key={prompt.title}
            type="button"
            className="control"
            lang={languageTag(prompt.title)}
            onClick={() => say(prompt.message)}
          >
            {prompt.title}
          </button>
        ))}
      </div>
    </section>
  );
}
