package org.tessera.desktop.providers;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.tessera.core.problem.ProblemException;
import org.tessera.core.provider.ExcludedVendor;
import org.tessera.desktop.control.Icon;
import org.tessera.desktop.control.IconSize;
import org.tessera.desktop.control.ProblemCard;
import org.tessera.desktop.control.ScrollRoom;
import org.tessera.desktop.control.TextStyle;
import org.tessera.desktop.problem.Problem;
import org.tessera.desktop.text.Messages;

/** The register: its rows, what the marks mean, and what is refused whatever a profile says. */
final class RegisterPane extends VBox {
    private static final PseudoClass NARROW = PseudoClass.getPseudoClass("narrow");

    /** How many excluded domains the card names; the gate knows all of them. */
    private static final int NAMED = 8;

    private final Messages messages;
    private final ListView<ProviderRow> rows = new ListView<>();
    private final StackPane problem = new StackPane();

    RegisterPane(Messages messages, ProviderWords words) {
        this.messages = messages;
        getStyleClass().addAll("pane", "register");
        rows.setId("providers-rows");
        rows.setAccessibleText(messages.get("providers.rows"));
        rows.setCellFactory(list -> new RegisterCell(words));
        VBox.setVgrow(rows, Priority.ALWAYS);
        problem.getStyleClass().add("pane-problem");
        problem.setVisible(false);
        problem.managedProperty().bind(problem.visibleProperty());
        VBox foot = new VBox(legend(), refused());
        foot.getStyleClass().add("register-foot");
        foot.setMinHeight(USE_PREF_SIZE);
        HBox heads = RegisterCell.heads(messages);
        ScrollRoom.keep(heads, rows);
        getChildren().addAll(heads, rows, problem, foot);
    }

    private Region legend() {
        String order = List.of(SettingGroup.values())
                .stream()
                .map(group -> messages.get(group.messageKey()))
                .collect(Collectors.joining(", "));
        HBox marks = new HBox();
        marks.getStyleClass().add("register-legend");
        marks.setAlignment(Pos.CENTER_LEFT);
        for (SettingGroup.Mark mark : SettingGroup.Mark.values()) {
            Label words = TextStyle.SECOND.label(messages.get(mark.messageKey()));
            words.setGraphic(RegisterCell.mark(mark));
            words.setMinWidth(0);
            marks.getChildren().add(words);
        }
        VBox legend = new VBox(TextStyle.SECOND.paragraph(messages.get("providers.legend", order)), marks);
        legend.getStyleClass().add("register-legend-lines");
        return legend;
    }

    private Region refused() {
        Node icon = Icon.REFUSED.at(IconSize.MEDIUM);
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        HBox head = new HBox(icon, TextStyle.HEAD.label(messages.get("providers.refused")), space,
                TextStyle.SECOND.label(messages.get("providers.refused.fixed")));
        head.getStyleClass().add("refused-head");
        head.setAlignment(Pos.CENTER_LEFT);
        List<ExcludedVendor> all = ExcludedVendor.all();
        String some = all.stream().limit(NAMED).map(ExcludedVendor::domain).collect(Collectors.joining(", "));
        VBox card = new VBox(head, TextStyle.SECOND.paragraph(messages.get("providers.refused.words")),
                TextStyle.SECOND.paragraph(messages.get("providers.refused.hosts", some, all.size() - NAMED)));
        card.getStyleClass().addAll("card", "refused-card");
        return card;
    }

    void show(ProvidersState state) {
        if (!rows.getItems().equals(state.rows())) {
            rows.getItems().setAll(state.rows());
        }
        int current = state.current().map(state.rows()::indexOf).orElse(-1);
        if (current >= 0 && rows.getSelectionModel().getSelectedIndex() != current) {
            rows.getSelectionModel().select(current);
            rows.getFocusModel().focus(current);
            rows.scrollTo(current);
        }
    }

    void showProblem(Optional<ProblemException> failed) {
        problem.getChildren()
                .setAll(failed.map(now -> new ProblemCard(messages, Problem.of(now), List.of())).stream().toList());
        problem.setVisible(failed.isPresent());
    }

    /** In a narrow window a row says who, which agreement and the gate's word; the rest stands beside it. */
    void setNarrow(boolean narrow) {
        pseudoClassStateChanged(NARROW, narrow);
    }

    ListView<ProviderRow> rows() {
        return rows;
    }
}
