package org.tessera.desktop.command;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** All commands of the workstation, by scope, in the order in which a person reads them. */
public final class Commands {
    private Commands() {}

    /** The commands of a scope. A new scope does not compile until it has some. */
    public static List<Command> of(Scope scope) {
        List<Command> all = new ArrayList<>();
        switch (scope) {
            case WINDOW -> add(all, WindowCommand.values());
            case WORKLIST -> add(all, WorklistCommand.values());
            case REVIEW -> {
                add(all, ReviewCommand.values());
                all.addAll(KindCommand.all());
            }
            case ADJUDICATION -> add(all, AdjudicationCommand.values());
            case PROMPT -> add(all, PromptCommand.values());
            case RESPONSE -> add(all, ResponseCommand.values());
            case SIGN_OFF -> add(all, SignOffCommand.values());
            case PROVIDERS -> add(all, ProvidersCommand.values());
            case AUDIT -> add(all, AuditCommand.values());
            case QUALITY -> add(all, QualityCommand.values());
            case PEOPLE -> add(all, PeopleCommand.values());
        }
        return List.copyOf(all);
    }

    private static void add(Collection<Command> all, Command... some) {
        all.addAll(List.of(some));
    }

    /** Every command. */
    public static List<Command> all() {
        return List.of(Scope.values()).stream().flatMap(scope -> of(scope).stream()).toList();
    }

    /** The command of an id. */
    static Optional<Command> find(String id) {
        return all().stream().filter(command -> command.id().equals(id)).findFirst();
    }
}
