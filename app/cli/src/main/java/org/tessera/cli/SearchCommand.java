package org.tessera.cli;

import java.util.List;
import java.util.concurrent.Callable;
import org.tessera.core.note.PhiText;
import org.tessera.core.work.FoundNote;
import org.tessera.core.work.SearchResult;
import org.tessera.engine.DeidentificationEngine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(name = "search", description = "Finds notes by words of their redacted text; what became a token is not in it.", mixinStandardHelpOptions = true)
final class SearchCommand implements Callable<Integer> {
    private final Terminal terminal;
    private final State state;

    @Parameters(arity = "1..*", paramLabel = "WORD", description = "all of them must occur; case does not count")
    private List<String> words = List.of();

    @Option(names = "--most", paramLabel = "N", defaultValue = "20", description = "how many notes at most (${DEFAULT-VALUE})")
    private int most;

    SearchCommand(Terminal terminal, State state) {
        this.terminal = terminal;
        this.state = state;
    }

    @Override
    public Integer call() {
        try (DeidentificationEngine engine = state.open(State.providers())) {
            SearchResult result = engine.worklist().search(new PhiText(String.join(" ", words)), most);
            for (FoundNote note : result.found()) {
                terminal.print(
                        "%s  %s  %d  %s".formatted(note.caseId(), note.id(), note.places(), note.snippet().reveal()));
            }
            terminal.say("%d found; looked at %d of %d".formatted(result.found().size(), result.searched(),
                    result.searchable()));
        }
        return ExitCode.OK.number();
    }
}
