package org.tessera.desktop.control;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Toggle;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/** The way between screens, at the left edge. Narrow, it shows icons and says its words as accessible text. */
public final class Rail extends VBox {
    private static final PseudoClass COMPACT = PseudoClass.getPseudoClass("compact");

    private final ToggleGroup group = new ToggleGroup();
    private final Map<String, ToggleButton> buttons = new HashMap<>();
    private final Map<String, Label> counts = new HashMap<>();
    private final StackPane foot = new StackPane();
    private final Consumer<String> onChosen;

    /**
     * A rail.
     *
     * @param product the name beside the sign
     * @param items in order
     * @param onChosen takes the id of the item that a person chose
     */
    public Rail(String product, List<RailItem> items, Consumer<String> onChosen) {
        this.onChosen = onChosen;
        getStyleClass().add("rail");
        setId("rail");
        getChildren().add(head(product));
        int last = 0;
        for (RailItem item : items) {
            if (item.group() != last) {
                getChildren().add(rule());
                last = item.group();
            }
            getChildren().add(button(item));
        }
        Region space = new Region();
        VBox.setVgrow(space, Priority.ALWAYS);
        foot.getStyleClass().add("rail-foot");
        getChildren().addAll(space, foot);
        group.selectedToggleProperty().subscribe(this::keepOneSelected);
    }

    private static Node head(String product) {
        Label name = TextStyle.SECTION.label(product);
        name.getStyleClass().add("rail-word");
        HBox head = new HBox(new Mark(), name);
        head.getStyleClass().add("rail-head");
        head.setAlignment(Pos.CENTER_LEFT);
        return head;
    }

    private static Node rule() {
        Region rule = new Region();
        rule.getStyleClass().add("rail-rule");
        return rule;
    }

    private ToggleButton button(RailItem item) {
        Region bar = new Region();
        bar.getStyleClass().add("rail-bar");
        Label title = new Label(item.title());
        title.getStyleClass().add("rail-word");
        title.setMinWidth(Region.USE_PREF_SIZE);
        Label count = new Label();
        count.getStyleClass().addAll("rail-word", "rail-count");
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        HBox content = new HBox(item.icon().at(IconSize.LARGE), title, space, count);
        content.getStyleClass().add("rail-content");
        content.setAlignment(Pos.CENTER_LEFT);
        HBox.setHgrow(content, Priority.ALWAYS);
        HBox graphic = new HBox(bar, content);
        graphic.setAlignment(Pos.CENTER_LEFT);
        ToggleButton button = new Item(graphic);
        button.setMinWidth(0);
        button.getStyleClass().add("rail-item");
        button.setId("rail-" + item.id());
        button.setUserData(item.id());
        button.setToggleGroup(group);
        button.setMaxWidth(Double.MAX_VALUE);
        button.setAccessibleText(item.title());
        button.setOnAction(event -> onChosen.accept(item.id()));
        buttons.put(item.id(), button);
        counts.put(item.id(), count);
        return button;
    }

    private void keepOneSelected(Toggle before, Toggle now) {
        if (now == null && before != null) {
            before.setSelected(true);
        }
    }

    /** Marks the place where the person is. */
    public void select(String id) {
        button(id).setSelected(true);
    }

    /** Lets a place be chosen or not. */
    public void setReachable(String id, boolean reachable) {
        button(id).setDisable(!reachable);
    }

    /** Shows a number behind a place; an empty text shows none. */
    public void setCount(String id, String count) {
        counts.getOrDefault(id, new Label()).setText(count);
    }

    private ToggleButton button(String id) {
        ToggleButton button = buttons.get(id);
        if (button == null) {
            throw new IllegalArgumentException("the rail has no item of that id");
        }
        return button;
    }

    /** Shows something at the foot of the rail. */
    public void setFoot(Node node) {
        foot.getChildren().setAll(node);
    }

    /** Icons only, or icons and words. */
    public void setCompact(boolean compact) {
        pseudoClassStateChanged(COMPACT, compact);
    }

    /** Its picture is as wide as it; how wide it wants to be does not follow from how wide it is, or it would grow. */
    private static final class Item extends ToggleButton {
        private final HBox picture;

        Item(HBox picture) {
            this.picture = picture;
            setGraphic(picture);
            picture.minWidthProperty().bind(widthProperty());
        }

        @Override
        protected double computePrefWidth(double height) {
            double content = picture.getChildren().stream().mapToDouble(part -> part.prefWidth(-1)).sum();
            return snappedLeftInset() + content + snappedRightInset();
        }
    }
}
