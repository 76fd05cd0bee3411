/** `jobfu completion`: the few lines that make a shell complete jobfu's commands, flags, values, and your own names. */
import { usage } from '../domain/errors.ts';
import { type CommandSpec, outcome } from './command.ts';
import { oneOf } from './shared/choice.ts';

const SHELLS = ['bash', 'zsh', 'fish'] as const;

export const completion: CommandSpec = {
  name: 'completion',
  arguments: [{ name: '<shell>', says: SHELLS.join(', '), values: SHELLS }],
  examples: [
    'jobfu completion bash >> ~/.bashrc',
    'jobfu completion zsh >> ~/.zshrc',
    'jobfu completion fish > ~/.config/fish/completions/jobfu.fish',
  ],
  run: async (_context, [typed]) => {
    if (typed === undefined) throw usage('Which shell?', 'jobfu completion bash, zsh or fish');
    const shell = oneOf(typed, SHELLS, 'The shell');
    return outcome({
      data: { shell, script: SCRIPTS[shell] },
      render: ({ script }) => script.trimEnd().split('\n'),
    });
  },
};

// Each asks `jobfu __complete` with the words so far and shows what it answers. What has blanks in it is quoted the
// shell's own way; a line `:files` leaves the word to the shell.
const BASH = `# jobfu: completion for bash
_jobfu() {
  local cur=\${COMP_WORDS[COMP_CWORD]} quote= line value
  case $cur in [\\"\\']*) quote=\${cur:0:1} cur=\${cur:1} ;; esac
  COMPREPLY=()
  while IFS= read -r line; do
    if [[ $line == :files ]]; then
      compopt -o default
      return
    fi
    value=\${line%%$'\\t'*}
    if [[ -n $quote ]]; then
      COMPREPLY+=("$quote$value$quote")
    else
      printf -v value %q "$value"
      COMPREPLY+=("$value")
    fi
  done < <("\${COMP_WORDS[0]}" __complete "\${COMP_WORDS[@]:1:COMP_CWORD-1}" "$cur" 2>/dev/null)
}
complete -F _jobfu jobfu
`;

const ZSH = `#compdef jobfu
# jobfu: completion for zsh
_jobfu() {
  local line
  local -a values says
  for line in "\${(@f)$("\${(Q)words[1]}" __complete "\${(@Q)words[2,CURRENT-1]}" "\${(Q)words[CURRENT]}" 2>/dev/null)}"; do
    if [[ $line == :files ]]; then
      _files
      return
    fi
    [[ -z $line ]] && continue
    values+=("\${line%%$'\\t'*}")
    says+=("\${line/$'\\t'/  -- }")
  done
  (( \${#values} )) && compadd -U -l -d says -a values
}
if [[ \${zsh_eval_context[-1]} == loadautofunc ]]; then
  _jobfu "$@"
else
  (( $+functions[compdef] )) || { autoload -Uz compinit && compinit; }
  compdef _jobfu jobfu
fi
`;

const FISH = `# jobfu: completion for fish
function __jobfu_complete
    set -l words (commandline -opc)
    set -l current (commandline -ct | string trim -c "\\"'" | string unescape)
    set -l lines ($words[1] __complete $words[2..-1] "$current" 2>/dev/null)
    if test "$lines[1]" = :files
        __fish_complete_path (commandline -ct)
    else
        printf '%s\\n' $lines
    end
end
complete -c jobfu -f -a '(__jobfu_complete)'
`;

const SCRIPTS: Readonly<Record<(typeof SHELLS)[number], string>> = { bash: BASH, zsh: ZSH, fish: FISH };
