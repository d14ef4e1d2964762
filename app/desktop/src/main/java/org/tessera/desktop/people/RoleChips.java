package org.tessera.desktop.people;

import java.util.Collection;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import javafx.scene.layout.FlowPane;
import org.tessera.core.access.Role;
import org.tessera.desktop.control.Chip;
import org.tessera.desktop.text.Messages;
import org.tessera.desktop.workspace.User;

/** The roles as chips, each on or off. */
final class RoleChips extends FlowPane {
    private final Map<Role, Chip> chips = new EnumMap<>(Role.class);

    /**
     * No role is chosen.
     *
     * @param id what the ids of the chips begin with
     */
    RoleChips(Messages messages, String id) {
        getStyleClass().add("chip-flow");
        for (Role role : Role.values()) {
            Chip chip = new Chip(messages.get(User.keyOf(role)));
            chip.setId(id + "-" + role.name().toLowerCase(Locale.ROOT).replace('_', '-'));
            chips.put(role, chip);
            getChildren().add(chip);
        }
    }

    /** Tells of every change by hand. */
    void onChange(Runnable changed) {
        chips.values().forEach(chip -> chip.setOnAction(event -> changed.run()));
    }

    /** What is chosen. */
    Set<Role> chosen() {
        Set<Role> chosen = EnumSet.noneOf(Role.class);
        chips.forEach((role, chip) -> {
            if (chip.isSelected()) {
                chosen.add(role);
            }
        });
        return chosen;
    }

    void choose(Collection<Role> roles) {
        chips.forEach((role, chip) -> chip.setSelected(roles.contains(role)));
    }
}
