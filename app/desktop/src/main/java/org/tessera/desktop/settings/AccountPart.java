package org.tessera.desktop.settings;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.PasswordField;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.tessera.core.access.Account;
import org.tessera.core.access.Role;
import org.tessera.desktop.control.ButtonRank;
import org.tessera.desktop.control.EnrolmentPane;
import org.tessera.desktop.control.NamedField;
import org.tessera.desktop.control.ProblemCard;
import org.tessera.desktop.control.TextStyle;
import org.tessera.desktop.text.Messages;
import org.tessera.desktop.workspace.User;

/** One's own account: its roles, its passphrase, its second factor. */
final class AccountPart extends VBox {
    private final Messages messages;
    private final Label who = TextStyle.STRONG.label();
    private final Label roles = TextStyle.SECOND.paragraph("");
    private final NamedField current;
    private final NamedField next;
    private final NamedField again;
    private final Label factor = TextStyle.SECOND.paragraph("");
    private final EnrolmentPane enrolment;
    private final NamedField code;
    private final Button enrol;
    private final Button confirm;
    private final Button remove;
    private final VBox problem = new VBox();

    AccountPart(Messages messages, SettingsViewModel model) {
        this.messages = messages;
        getStyleClass().add("settings-part");
        current = new NamedField("settings-current", messages.get("settings.passphrase.current"), new PasswordField());
        next = new NamedField("settings-next", messages.get("settings.passphrase.next"), new PasswordField());
        again = new NamedField("settings-again", messages.get("lock.again"), new PasswordField());
        Button change = ButtonRank.SECONDARY.of(messages.get("settings.passphrase.change"),
                event -> again
                        .showFlaw(model.changePassphrase(current.take(), next.take(), again.take()) ? Optional.empty()
                                : Optional.of(messages.get("lock.flaw.different"))));
        change.setId("settings-change-passphrase");
        enrolment = new EnrolmentPane(messages);
        code = new NamedField("settings-code", messages.get("lock.code"), new TextField());
        enrol = ButtonRank.SECONDARY.of(messages.get("settings.second_factor.enrol"), event -> model.enrol());
        enrol.setId("settings-enrol");
        confirm = ButtonRank.SECONDARY.of(messages.get("settings.second_factor.confirm"), event -> {
            model.confirm(code.field().getText());
            code.field().clear();
        });
        confirm.setId("settings-confirm");
        remove = ButtonRank.SECONDARY.of(messages.get("settings.second_factor.remove"),
                event -> model.removeSecondFactor());
        remove.setId("settings-remove-factor");
        HBox passphrases = new HBox(current, next, again);
        passphrases.getStyleClass().add("settings-row");
        getChildren().addAll(TextStyle.SECTION.label(messages.get("settings.account")), who, roles, problem,
                passphrases, new HBox(change), TextStyle.STRONG.label(messages.get("settings.second_factor")), factor,
                enrolment, code, enrol, confirm, remove);
        List.of(enrolment, code, enrol, confirm, remove, this)
                .forEach(node -> node.managedProperty().bind(node.visibleProperty()));
    }

    void show(SettingsState state) {
        setVisible(state.account().isPresent());
        state.account().ifPresent(account -> show(account, state));
        problem.getChildren()
                .setAll(state.problem().map(said -> new ProblemCard(messages, said, List.of())).stream().toList());
    }

    private void show(Account account, SettingsState state) {
        who.setText(account.person().name() + " (" + account.name().value() + ")");
        roles.setText(account.roles()
                .stream()
                .sorted()
                .map((Role role) -> messages.get(User.keyOf(role)))
                .collect(Collectors.joining(", ")));
        boolean drawn = state.enrolment().isPresent();
        factor.setText(account.secondFactor() ? messages.get("settings.second_factor.has", account.recoveryCodes())
                : messages.get("settings.second_factor.none"));
        enrolment.show(state.enrolment());
        enrolment.setVisible(drawn);
        code.setVisible(drawn);
        confirm.setVisible(drawn);
        enrol.setVisible(!drawn && !account.secondFactor());
        remove.setVisible(account.secondFactor() && !state.site().secondFactorRequired());
    }
}
