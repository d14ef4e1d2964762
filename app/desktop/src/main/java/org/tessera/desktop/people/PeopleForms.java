package org.tessera.desktop.people;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import org.tessera.core.access.Account;
import org.tessera.desktop.control.AskCard;
import org.tessera.desktop.control.ButtonRank;
import org.tessera.desktop.control.NamedField;
import org.tessera.desktop.control.TextStyle;
import org.tessera.desktop.text.Messages;

/** What the People screen asks, and the card that shows a secret once. */
final class PeopleForms {
    /** A count. Yes: {@code 0}, {@code 12}. No: {@code -1}, an empty text. */
    private static final Pattern COUNT = Pattern.compile("[0-9]{1,4}");

    private final Messages messages;
    private final PeopleWords words;
    private final PeopleViewModel model;

    PeopleForms(Messages messages, PeopleWords words, PeopleViewModel model) {
        this.messages = messages;
        this.words = words;
        this.model = model;
    }

    /** The form that a state asks for. */
    Optional<Node> of(PeopleState state) {
        return switch (state.asking()) {
            case NOTHING -> Optional.empty();
            case ADD -> Optional.of(add());
            case RESET -> state.current().map(this::reset);
            case DEACTIVATE -> state.current().map(this::deactivate);
            case KEY -> Optional.of(key());
            case REVIEWED -> Optional.of(reviewed(state));
            case HANDED -> state.handed().map(this::handed);
        };
    }

    private AskCard add() {
        NamedField name = new NamedField("people-name", messages.get("people.add.name"), new TextField());
        Button add = ButtonRank.PRIMARY.of(messages.get("people.add.confirm"), event -> {});
        add.setId("people-add-confirm");
        add.setDisable(true);
        RoleChips roles = new RoleChips(messages, "people-role");
        Runnable weigh = () -> add.setDisable(name.field().getText().isBlank() || roles.chosen().isEmpty());
        roles.onChange(weigh);
        name.field().textProperty().subscribe(typed -> weigh.run());
        add.setOnAction(event -> name.showFlaw(model.add(name.field().getText(), roles.chosen()) ? Optional.empty()
                : Optional.of(messages.get("people.add.flaw"))));
        VBox choice = new VBox(TextStyle.GROUP.label(messages.get("people.column.roles")), roles);
        choice.getStyleClass().add("lock-field");
        return new AskCard(messages.get("people.add"),
                List.of(TextStyle.SECOND.paragraph(messages.get("people.add.words")), name, choice),
                List.of(add, back()));
    }

    private AskCard reset(Account account) {
        return ask("people-reset-confirm",
                messages.get(account.active() ? "people.reset.title" : "people.reactivate.title",
                        account.person().name()),
                messages.get("people.reset.words"),
                messages.get(account.active() ? "people.reset.confirm" : "people.reactivate.confirm"), model::reset);
    }

    /** It cannot be taken back as it was: the way back stands first and has the focus. */
    private AskCard deactivate(Account account) {
        Button confirm = ButtonRank.PRIMARY.of(messages.get("people.deactivate.confirm"), event -> model.deactivate());
        confirm.setId("people-deactivate-confirm");
        return new AskCard(messages.get("people.deactivate.title", account.person().name()),
                List.of(TextStyle.SECOND.paragraph(messages.get("people.deactivate.words"))),
                List.of(AskCard.back(messages, "people.deactivate.keep", model::dismiss), confirm));
    }

    private AskCard key() {
        return ask("people-key-confirm", messages.get("people.key.title"), messages.get("people.key.words"),
                messages.get("people.key.confirm"), model::makeEmergencyKey);
    }

    private AskCard ask(String id, String title, String said, String verb, Runnable action) {
        Button confirm = ButtonRank.PRIMARY.of(verb, event -> action.run());
        confirm.setId(id);
        return new AskCard(title, List.of(TextStyle.SECOND.paragraph(said)), List.of(confirm, back()));
    }

    private AskCard reviewed(PeopleState state) {
        NamedField changes = new NamedField("people-changes", messages.get("people.reviewed.changes"),
                new TextField("0"));
        Button confirm = ButtonRank.PRIMARY.of(messages.get("people.reviewed.confirm"), event -> {
            String typed = changes.field().getText().strip();
            boolean count = COUNT.matcher(typed).matches();
            changes.showFlaw(count ? Optional.empty() : Optional.of(messages.get("people.reviewed.flaw")));
            if (count) {
                model.reviewed(Integer.parseInt(typed));
            }
        });
        confirm.setId("people-reviewed-confirm");
        changes.field().setOnAction(event -> confirm.fire());
        return new AskCard(messages.get("people.reviewed.title"),
                List.of(TextStyle.SECOND.paragraph(
                        messages.get("people.reviewed.words", state.lists().accounts().size(), model.me().name())),
                        changes),
                List.of(confirm, back()));
    }

    /** The secret, once. Only its own button puts it away, so that no key loses it by accident. */
    private AskCard handed(HandedOver secret) {
        TextField field = new TextField(secret.shown());
        field.setEditable(false);
        field.setId("people-secret");
        field.getStyleClass().add("secret-field");
        boolean key = secret.account().isEmpty();
        field.setAccessibleText(messages.get(key ? "lock.key" : "people.handed.passphrase"));
        Button done = ButtonRank.PRIMARY.of(messages.get("people.handed.done"), event -> {
            field.clear();
            model.dismiss();
        });
        done.setId("people-handed-done");
        String title = secret.account()
                .map(account -> messages.get("people.handed.title", account.person().name()))
                .orElseGet(() -> messages.get("lock.key"));
        VBox lines = new VBox(TextStyle.GROUP.label(messages.get(key ? "lock.key" : "people.handed.passphrase")),
                field);
        lines.getStyleClass().add("lock-field");
        secret.account()
                .ifPresent(account -> lines.getChildren()
                        .addFirst(TextStyle.BODY.paragraph(messages.get("people.handed.account", account.name().value(),
                                words.roles(account.roles())))));
        return new AskCard(title,
                List.of(lines,
                        TextStyle.SECOND
                                .paragraph(messages.get(key ? "people.handed.key.words" : "people.handed.words"))),
                List.of(done));
    }

    private Button back() {
        return AskCard.back(messages, "providers.back", model::dismiss);
    }
}
