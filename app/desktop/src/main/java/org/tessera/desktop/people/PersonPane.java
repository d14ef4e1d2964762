package org.tessera.desktop.people;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.tessera.core.access.Account;
import org.tessera.desktop.control.ButtonRank;
import org.tessera.desktop.control.TextStyle;
import org.tessera.desktop.people.PeopleState.Asking;
import org.tessera.desktop.text.Messages;

/** Everything that is known of the account at hand, and what can be done with it. */
final class PersonPane extends VBox {
    private final Messages messages;
    private final PeopleWords words;
    private final Label title = TextStyle.SECTION.label();
    private final HBox badge = new HBox();
    private final VBox facts = new VBox();
    private final RoleChips roles;
    private final Label hold = TextStyle.SECOND.paragraph("");
    private final Button save;
    private final Button reset;
    private final Button deactivate;
    private final FlowPane actions = new FlowPane();
    private final VBox rolesPart;
    private final ScrollPane scroll;
    private Optional<Account> shown = Optional.empty();

    PersonPane(Messages messages, PeopleWords words, PeopleViewModel model) {
        this.messages = messages;
        this.words = words;
        getStyleClass().addAll("pane", "provider-pane");
        title.setId("person-title");
        title.setWrapText(true);
        title.setMinWidth(0);
        title.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(title, Priority.ALWAYS);
        badge.setMinWidth(USE_PREF_SIZE);
        HBox first = new HBox(title, badge);
        first.getStyleClass().add("provider-first");
        VBox head = new VBox(first);
        head.getStyleClass().add("provider-head");
        head.setMinHeight(USE_PREF_SIZE);
        facts.getStyleClass().add("provider-part");
        roles = new RoleChips(messages, "person-role");
        save = ButtonRank.SECONDARY.of(messages.get("people.roles.save"), event -> model.changeRoles(roles.chosen()));
        save.setId("person-save-roles");
        rolesPart = new VBox(TextStyle.HEAD.label(messages.get("people.column.roles")), roles, hold, new HBox(save));
        rolesPart.getStyleClass().add("provider-part");
        scroll = new ScrollPane(new VBox(facts, rolesPart));
        scroll.setId("person-details");
        scroll.setAccessibleText(messages.get("people.details"));
        scroll.setFitToWidth(true);
        scroll.getStyleClass().add("plain-scroll");
        VBox.setVgrow(scroll, Priority.ALWAYS);
        reset = ButtonRank.SECONDARY.of("", event -> model.ask(Asking.RESET));
        reset.setId("person-reset");
        deactivate = ButtonRank.QUIET.of(messages.get("people.deactivate"), event -> model.ask(Asking.DEACTIVATE));
        deactivate.setId("person-deactivate");
        actions.getStyleClass().addAll("step-foot", "provider-actions");
        actions.setAlignment(Pos.CENTER_LEFT);
        actions.getChildren().addAll(reset, deactivate);
        Stream.of(rolesPart, actions, deactivate).forEach(node -> node.managedProperty().bind(node.visibleProperty()));
        getChildren().addAll(head, scroll, actions);
        roles.onChange(this::weigh);
    }

    void show(PeopleState state) {
        setVisible(state.current().isPresent());
        rolesPart.setVisible(state.rights().changes());
        actions.setVisible(state.rights().changes());
        if (!state.current().equals(shown)) {
            shown = state.current();
            shown.ifPresent(this::show);
        }
        setDisable(state.working());
    }

    private void show(Account account) {
        title.setText(account.person().name());
        badge.getChildren().setAll(words.badge(account));
        facts.getChildren()
                .setAll(List.of(fact("people.fact.account", account.name().value()),
                        fact("people.column.roles", words.roles(account.roles())),
                        fact("people.fact.created", words.time(account.createdAt())),
                        fact("people.column.last", words.lastLogin(account)),
                        fact("people.fact.passphrase",
                                messages.get(account.passphraseGiven() ? "people.fact.given" : "people.fact.own",
                                        words.time(account.passphraseAt()))),
                        fact("settings.second_factor", words.factorLong(account))));
        roles.choose(account.roles());
        reset.setText(messages.get(account.active() ? "people.reset" : "people.reactivate"));
        deactivate.setVisible(account.active());
        scroll.setVvalue(0);
        weigh();
    }

    private Node fact(String key, String value) {
        Label name = TextStyle.SECOND.label(messages.get(key));
        name.getStyleClass().add("fact-name");
        Label said = TextStyle.BODY.paragraph(value);
        HBox.setHgrow(said, Priority.ALWAYS);
        HBox fact = new HBox(name, said);
        fact.getStyleClass().add("fact");
        return fact;
    }

    /** Roles are saved only if they differ and if there is one. */
    private void weigh() {
        boolean none = roles.chosen().isEmpty();
        save.setDisable(none || shown.filter(account -> account.roles().equals(roles.chosen())).isPresent());
        hold.setText(messages.get(none ? "people.roles.none" : "people.roles.hold"));
    }

    /** Puts the focus on the details, so that the arrow keys scroll them. */
    void focusDetails() {
        scroll.requestFocus();
    }
}
