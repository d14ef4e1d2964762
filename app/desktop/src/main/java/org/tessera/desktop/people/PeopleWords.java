package org.tessera.desktop.people;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Collection;
import java.util.Optional;
import java.util.stream.Collectors;
import org.tessera.core.access.Account;
import org.tessera.core.access.Role;
import org.tessera.desktop.control.Badge;
import org.tessera.desktop.control.Icon;
import org.tessera.desktop.control.Tone;
import org.tessera.desktop.text.Messages;
import org.tessera.desktop.workspace.User;

/** What the People screen says of an account. */
final class PeopleWords {
    private final Messages messages;
    private final DateTimeFormatter minutes;

    PeopleWords(Messages messages) {
        this.messages = messages;
        minutes = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm", messages.locale()).withZone(ZoneId.systemDefault());
    }

    String time(Instant time) {
        return minutes.format(time);
    }

    String lastLogin(Account account) {
        return account.lastLogin().map(this::time).orElseGet(() -> messages.get("people.never"));
    }

    String roles(Collection<Role> roles) {
        return roles.stream().sorted().map(role -> messages.get(User.keyOf(role))).collect(Collectors.joining(", "));
    }

    /** The state of an account in one word. */
    Badge badge(Account account) {
        if (!account.active()) {
            return new Badge(Icon.REFUSED, state(account), Tone.NEUTRAL);
        }
        return account.passphraseGiven() ? new Badge(Icon.DUE, state(account), Tone.WARN)
                : new Badge(Icon.CHECK, state(account), Tone.OK);
    }

    private String state(Account account) {
        if (!account.active()) {
            return messages.get("people.state.deactivated");
        }
        return messages.get(account.passphraseGiven() ? "people.state.given" : "people.state.active");
    }

    String factor(Account account) {
        return messages.get(account.secondFactor() ? "people.factor.has" : "people.factor.none");
    }

    String spoken(Account account) {
        return messages.get("people.spoken", account.person().name(), account.name().value(), roles(account.roles()),
                state(account), factor(account), lastLogin(account));
    }

    /** The second factor of an account with what is left to get in without it. */
    String factorLong(Account account) {
        return Optional.of(account)
                .filter(Account::secondFactor)
                .map(has -> messages.get("people.factor.codes", has.recoveryCodes()))
                .orElseGet(() -> messages.get("people.factor.none"));
    }
}
