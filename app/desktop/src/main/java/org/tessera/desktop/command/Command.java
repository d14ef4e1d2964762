package org.tessera.desktop.command;

import java.util.List;
import java.util.Locale;

/** Something that a key can do. */
public sealed interface Command
        permits WindowCommand, WorklistCommand, ReviewCommand, KindCommand, PromptCommand, ResponseCommand,
        SignOffCommand, AdjudicationCommand, ProvidersCommand, AuditCommand, QualityCommand, PeopleCommand {
    /** Where it can be given. */
    Scope scope();

    /** Its name within its scope, for example {@code CONFIRM}. */
    String name();

    /** The key of its words, for example "Confirm, it becomes a token". */
    String messageKey();

    /** The keys that do it as delivered, the first is the one that is shown. */
    List<KeyPress> standard();

    /** Its name among all, under which changed keys are kept, for example {@code review.confirm}. */
    default String id() {
        return (scope().name() + "." + name()).toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
