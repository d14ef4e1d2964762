package org.tessera.desktop.providers;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.PasswordField;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.tessera.core.provider.Attestation;
import org.tessera.desktop.control.AskCard;
import org.tessera.desktop.control.ButtonRank;
import org.tessera.desktop.control.Icon;
import org.tessera.desktop.control.TextStyle;
import org.tessera.desktop.text.Messages;

/** The forms of the Providers screen: take a profile in, keep a credential, record a re-check, remove. */
final class AskCards {
    private final Messages messages;
    private final ProviderWords words;
    private final ProvidersViewModel model;
    private final Chooser files;

    /** Asks for a file, and does something with it if one is chosen. */
    interface Chooser {
        /** A file to read. */
        void open(ProfilePlaces.Kind kind, Consumer<Path> then);

        /** A place to write to. */
        void save(ProfilePlaces.Kind kind, String offeredName, Consumer<Path> then);
    }

    AskCards(Messages messages, ProviderWords words, ProvidersViewModel model, Chooser files) {
        this.messages = messages;
        this.words = words;
        this.model = model;
        this.files = files;
    }

    /** Import a file, or begin with one that is ready made. */
    AskCard add() {
        Button take = ButtonRank.PRIMARY.of(Icon.IMPORT, messages.get("providers.add.import"),
                event -> files.open(ProfilePlaces.Kind.PROFILE, model::importFile));
        take.setId("provider-import");
        FlowPane ready = new FlowPane();
        ready.getStyleClass().add("ready-made");
        for (ReadyMade profile : model.readyMade()) {
            Button save = ButtonRank.SECONDARY.small(profile.title(), event -> files.save(ProfilePlaces.Kind.PROFILE,
                    profile.name() + ".json", file -> model.saveReadyMade(profile, file)));
            save.setId("ready-" + profile.name());
            save.setAccessibleText(messages.get("providers.add.template.spoken", profile.title()));
            ready.getChildren().add(save);
        }
        return new AskCard(messages.get("providers.add.title"),
                List.of(TextStyle.SECOND.paragraph(messages.get("providers.add.words")), take,
                        TextStyle.HEAD.paragraph(messages.get("providers.add.ready")),
                        TextStyle.SECOND.paragraph(messages.get("providers.add.ready.words")), ready),
                List.of(AskCard.back(messages, "providers.back", model::dismiss)));
    }

    /** A secret that is typed, or read from a file; it is never shown. */
    AskCard credential(ProviderRow row) {
        PasswordField secret = new PasswordField();
        secret.setId("credential-secret");
        secret.setAccessibleText(messages.get("providers.credential.secret"));
        Button keep = ButtonRank.PRIMARY.of(messages.get("providers.credential.keep"), event -> {
            char[] typed = secret.getText().strip().toCharArray();
            secret.clear();
            model.setCredential(typed);
        });
        keep.setId("credential-keep");
        keep.disableProperty().bind(secret.textProperty().map(String::isBlank));
        secret.setOnAction(event -> keep.fire());
        Button fromFile = ButtonRank.SECONDARY.of(messages.get("providers.credential.file"),
                event -> files.open(ProfilePlaces.Kind.CREDENTIAL, model::setCredentialFrom));
        fromFile.setId("credential-file");
        return new AskCard(messages.get("providers.credential.title", row.profile().title()),
                List.of(TextStyle.SECOND.paragraph(messages.get("providers.credential.words",
                        row.profile().destination().display(), row.profile().wire().authentication().id())), secret,
                        TextStyle.SECOND.paragraph(messages.get("providers.credential.why"))),
                List.of(keep, fromFile, AskCard.back(messages, "providers.back", model::dismiss)));
    }

    /** Which settings somebody looked at today; nothing is ticked beforehand. */
    AskCard recheck(ProviderRow row) {
        Set<Renewal.Subject> looked = new HashSet<>();
        Button record = ButtonRank.PRIMARY.of(messages.get("providers.recheck.record"),
                event -> model.recheck(Set.copyOf(looked)));
        record.setId("recheck-record");
        record.setDisable(true);
        VBox list = new VBox();
        list.getStyleClass().add("recheck-list");
        for (Renewal.Subject subject : model.subjects()) {
            CheckBox box = new CheckBox(words.setting(subject.setting()));
            box.setId("recheck-" + list.getChildren().size());
            box.setOnAction(event -> {
                if (box.isSelected()) {
                    looked.add(subject);
                } else {
                    looked.remove(subject);
                }
                record.setDisable(looked.isEmpty());
            });
            Label before = TextStyle.META.label(lastWord(row, subject));
            before.setMinWidth(0);
            HBox.setHgrow(before, Priority.ALWAYS);
            before.setMaxWidth(Double.MAX_VALUE);
            before.setAlignment(Pos.CENTER_RIGHT);
            box.setAccessibleText(messages.get("providers.recheck.spoken", box.getText(), before.getText()));
            box.setMinWidth(Region.USE_PREF_SIZE);
            list.getChildren().add(new HBox(box, before));
        }
        ScrollPane scroll = new ScrollPane(list);
        scroll.setFitToWidth(true);
        scroll.setFocusTraversable(false);
        scroll.getStyleClass().addAll("plain-scroll", "recheck-scroll");
        VBox.setVgrow(scroll, Priority.ALWAYS);
        int days = row.profile().route().attestationDays();
        return new AskCard(messages.get("providers.recheck.title", row.profile().title()),
                List.of(TextStyle.SECOND.paragraph(messages.get("providers.recheck.words", days)), scroll,
                        TextStyle.SECOND.paragraph(messages.get("providers.recheck.why"))),
                List.of(record, AskCard.back(messages, "providers.back", model::dismiss)));
    }

    private String lastWord(ProviderRow row, Renewal.Subject subject) {
        Optional<Attestation> last = row.profile()
                .coverage()
                .attestations()
                .stream()
                .filter(word -> Renewal.Subject.of(word).equals(subject))
                .reduce((first, second) -> second);
        return last.map(word -> messages.get("providers.attested.by", word.by().name(), word.on(),
                word.lastDay(row.profile().route()))).orElse(messages.get("providers.recheck.never"));
    }

    /** The question before a profile is removed. */
    AskCard remove(ProviderRow row) {
        Button remove = ButtonRank.PRIMARY.of(messages.get("providers.remove.confirm"), event -> model.remove());
        remove.setId("provider-remove-confirm");
        return new AskCard(messages.get("providers.remove.title", row.profile().title()),
                List.of(TextStyle.SECOND.paragraph(messages.get("providers.remove.words"))),
                List.of(AskCard.back(messages, "providers.remove.keep", model::dismiss), remove));
    }
}
