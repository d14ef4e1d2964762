package org.tessera.desktop.providers;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.tessera.core.provider.Attestation;
import org.tessera.core.provider.Coverage;
import org.tessera.core.provider.ProviderProfile;
import org.tessera.core.provider.RegisteredModel;
import org.tessera.core.provider.SubProcessor;
import org.tessera.desktop.control.Icon;
import org.tessera.desktop.control.IconSize;
import org.tessera.desktop.control.TextStyle;
import org.tessera.desktop.control.Tone;
import org.tessera.desktop.text.Messages;

/** The parts of what is known of a provider, as rows. */
final class ProviderParts {
    private static final int SHOWN = 4;

    private final Messages messages;
    private final ProviderWords words;
    private final ProviderRow row;
    private final ProviderProfile profile;
    private final Coverage coverage;

    ProviderParts(Messages messages, ProviderWords words, ProviderRow row) {
        this.messages = messages;
        this.words = words;
        this.row = row;
        profile = row.profile();
        coverage = profile.coverage();
    }

    /** Agreement, document, who read it, plan, address, region, next date, credential. */
    List<Node> facts() {
        List<Node> facts = new ArrayList<>();
        switch (profile.boundary()) {
            case THIS_DEVICE, INSIDE -> facts.add(fact("providers.fact.infrastructure", coverage.infrastructure()));
            case VENDOR -> {
                facts.add(fact("providers.fact.agreement", words.agreement(row)));
                facts.add(fact("providers.fact.document",
                        coverage.agreement()
                                .document()
                                .map(document -> brief(document.hex()))
                                .orElse(messages.get("providers.fact.missing"))));
                facts.add(fact("providers.fact.reviewer",
                        coverage.agreement()
                                .reviewer()
                                .map(person -> person.name())
                                .orElse(messages.get("providers.fact.missing"))));
                facts.add(fact("providers.fact.plan", words.plan(coverage.tier())));
            }
        }
        facts.add(fact("providers.fact.address", profile.destination().display()));
        row.proxy().ifPresent(proxy -> facts.add(fact("providers.fact.proxy", proxy.display())));
        facts.add(fact("providers.fact.region", profile.region()));
        facts.add(fact("providers.fact.next", words.nextInFull(row)));
        if (row.imported()) {
            facts.add(fact("providers.fact.credential", messages
                    .get(row.credential() ? "providers.fact.credential.kept" : "providers.fact.credential.none")));
        }
        return facts;
    }

    private String brief(String hex) {
        return messages.get("providers.fact.hash", hex.substring(0, SHOWN) + " " + hex.substring(SHOWN, 2 * SHOWN),
                hex.substring(hex.length() - SHOWN));
    }

    private Node fact(String key, String value) {
        Label name = TextStyle.SECOND.label(messages.get(key));
        name.getStyleClass().add("fact-name");
        Label text = TextStyle.BODY.paragraph(value);
        HBox.setHgrow(text, Priority.ALWAYS);
        HBox line = new HBox(name, text);
        line.getStyleClass().add("fact");
        return line;
    }

    /** The models that may be asked; the first is asked. */
    List<Node> models() {
        List<Node> models = new ArrayList<>();
        for (RegisteredModel model : coverage.models()) {
            Label id = TextStyle.CODE.paragraph(model.id());
            Label days = TextStyle.SECOND.paragraph(
                    model.id().equals(profile.model()) ? messages.get("providers.model.asked", words.model(model))
                            : words.model(model));
            VBox lines = new VBox(id, days);
            lines.getStyleClass().add("part-lines");
            models.add(lines);
        }
        return models;
    }

    /** What was attested, by whom, and until when that holds. */
    List<Node> attestations() {
        if (coverage.attestations().isEmpty()) {
            return List.of(TextStyle.SECOND.paragraph(messages.get("providers.attested.none")));
        }
        return coverage.attestations().stream().map(this::attestation).toList();
    }

    private Node attestation(Attestation word) {
        Label setting = TextStyle.BODY.paragraph(words.setting(word.setting()));
        setting.setMinWidth(0);
        String until = messages.get("providers.attested.by", word.by().name(), word.on(),
                word.lastDay(profile.route()));
        Label by = TextStyle.META.paragraph(
                word.model().map(model -> messages.get("providers.attested.for", until, model)).orElse(until));
        VBox lines = new VBox(setting, by);
        HBox.setHgrow(lines, Priority.ALWAYS);
        return marked(RegisterCell.mark(SettingGroup.Mark.of(word, profile, row.today())), lines);
    }

    private static Node marked(Node mark, Region content) {
        HBox line = new HBox(mark, content);
        line.getStyleClass().add("part-line");
        line.setAlignment(Pos.TOP_LEFT);
        return line;
    }

    /** Who stands behind the vendor. */
    List<Node> chain() {
        if (coverage.chain().isEmpty()) {
            return List.of(TextStyle.SECOND.paragraph(messages.get("providers.chain.none")));
        }
        return coverage.chain().stream().map(this::link).toList();
    }

    private Node link(SubProcessor company) {
        Node mark = (company.agreement() ? Icon.PASSED : Icon.UNSURE).at(IconSize.SMALL);
        (company.agreement() ? Tone.OK : Tone.WARN).apply(mark);
        String agreed = messages
                .get(company.agreement() ? "providers.chain.agreement" : "providers.chain.no_agreement");
        VBox lines = new VBox(TextStyle.BODY.paragraph(company.name()),
                TextStyle.META.paragraph(messages.get("providers.chain.service", company.service(), agreed)));
        return marked(mark, lines);
    }

    /** What the agreement covers; of the ways of this route those that it does not. */
    List<Node> paths() {
        List<Node> paths = new ArrayList<>();
        coverage.paths().stream().sorted().forEach(path -> paths.add(path(path, true)));
        Set<String> ways = new TreeSet<>(
                List.of(profile.route().pathTemplate(false), profile.route().pathTemplate(true)));
        ways.removeAll(coverage.paths());
        ways.forEach(path -> paths.add(path(path, false)));
        paths.add(TextStyle.SECOND.paragraph(messages.get("providers.paths.rest")));
        return paths;
    }

    private Node path(String path, boolean covered) {
        Node mark = (covered ? Icon.CHECK : Icon.CROSS).at(IconSize.SMALL);
        (covered ? Tone.OK : Tone.BAD).apply(mark);
        Label words = TextStyle.CODE.paragraph(path);
        words.setAccessibleText(messages.get(covered ? "providers.paths.covered" : "providers.paths.refused", path));
        return marked(mark, words);
    }
}
