package org.tessera.desktop.command;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Which keys do what: those that are delivered, and those that a person chose instead. A value; changing a key gives another
 * map.
 *
 * @param changed the commands whose keys are not those that are delivered
 */
public record KeyMap(Map<Command, List<KeyPress>> changed) {
    /** The keys as delivered. */
    public static final KeyMap STANDARD = new KeyMap(Map.of());

    private static final String BETWEEN_KEYS = "\t";

    public KeyMap {
        Map<Command, List<KeyPress>> others = new LinkedHashMap<>(changed);
        others.entrySet().removeIf(entry -> entry.getValue().equals(entry.getKey().standard()));
        others.replaceAll((command, keys) -> List.copyOf(keys));
        changed = Map.copyOf(others);
    }

    /** The keys of a command, the one that is shown first. */
    public List<KeyPress> keys(Command command) {
        return changed.getOrDefault(command, command.standard());
    }

    /** The key of a command that is shown beside it; empty if it has none. */
    public Optional<KeyPress> shown(Command command) {
        return keys(command).stream().findFirst();
    }

    /** What a press asks for in a scope. A key that a person chose wins over one that came with a later delivery. */
    public Optional<Command> commandFor(Scope scope, KeyPress press) {
        return Stream.concat(changed.keySet().stream(), Commands.of(scope).stream())
                .filter(command -> command.scope() == scope && keys(command).contains(press))
                .findFirst();
    }

    /** Which other command would get a press in the way of this one; empty if the press is free. */
    public Optional<Command> holder(Command command, KeyPress press) {
        return Commands.all()
                .stream()
                .filter(other -> !other.equals(command) && other.scope().meets(command.scope()))
                .filter(other -> keys(other).contains(press))
                .findFirst();
    }

    /** The same map with other keys for one command. */
    public KeyMap with(Command command, Collection<KeyPress> keys) {
        Map<Command, List<KeyPress>> others = new LinkedHashMap<>(changed);
        others.put(command, keys.stream().distinct().toList());
        return new KeyMap(others);
    }

    /** The same map without a press for a command. */
    public KeyMap without(Command command, KeyPress press) {
        return with(command, keys(command).stream().filter(key -> !key.equals(press)).toList());
    }

    /** The same map with the delivered keys of one command. */
    public KeyMap reset(Command command) {
        return with(command, command.standard());
    }

    /** What is kept of it: one line for each changed command, its id and its keys. */
    public String text() {
        return changed.entrySet()
                .stream()
                .map(entry -> entry.getKey().id() + "="
                        + entry.getValue().stream().map(KeyPress::toString).collect(Collectors.joining(BETWEEN_KEYS)))
                .sorted()
                .collect(Collectors.joining("\n"));
    }

    /** Reads what {@link #text} wrote; a command that is not there any more is passed over. */
    public static KeyMap of(String text) {
        Map<Command, List<KeyPress>> changed = new LinkedHashMap<>();
        for (String line : text.lines().toList()) {
            int at = line.indexOf('=');
            if (at > 0) {
                Commands.find(line.substring(0, at)).ifPresent(command -> changed.put(command, keys(line, at + 1)));
            }
        }
        return new KeyMap(changed);
    }

    private static List<KeyPress> keys(String line, int from) {
        return Stream.of(line.substring(from).split(BETWEEN_KEYS))
                .filter(key -> !key.isBlank())
                .map(KeyPress::parse)
                .toList();
    }
}
