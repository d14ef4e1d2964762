package org.tessera.desktop.control;

import javafx.scene.control.Label;
import javafx.scene.text.Text;

/** The steps of the type scale. Each is one style class; sizes and cuts stand in the style sheet. */
public enum TextStyle {
    /** 28, SemiBold: a figure, the title of an empty state. */
    FIGURE("text-figure"),
    /** 20, SemiBold: the title of a screen. */
    SCREEN("text-screen"),
    /** 15, SemiBold: the title of a section or a note. */
    SECTION("text-section"),
    /** 15, Regular, second colour: the one sentence of an empty state. */
    LEAD("text-lead"),
    /** 13, Regular: cells and labels. */
    BODY("text-body"),
    /** 13, Medium: the first line of a cell. */
    STRONG("text-strong"),
    /** 13, SemiBold: the head of a pane. */
    HEAD("text-head"),
    /** 12, Regular, second colour: second lines, hints, reasons. */
    SECOND("text-second"),
    /** 12, SemiBold: the head of a list group. */
    GROUP("text-group"),
    /** 11, Regular, third colour: meta. */
    META("text-meta"),
    /** 11, SemiBold: column heads. */
    COLUMN("text-column"),
    /** 12, Mono: bytes, hashes, tokens. */
    CODE("text-code");

    private final String styleClass;

    TextStyle(String styleClass) {
        this.styleClass = styleClass;
    }

    /** A label in this style. */
    public Label label(String words) {
        Label label = new Label(words);
        label.getStyleClass().add(styleClass);
        return label;
    }

    /** An empty label in this style. */
    public Label label() {
        return label("");
    }

    /** A label in this style that wraps and is never cut short. */
    public Label paragraph(String words) {
        Label label = label(words);
        label.setWrapText(true);
        label.setMinHeight(javafx.scene.layout.Region.USE_PREF_SIZE);
        return label;
    }

    /** A run of a text flow in this style. */
    public Text run(String words) {
        Text run = new Text(words);
        run.getStyleClass().addAll("text-run", styleClass);
        return run;
    }
}
