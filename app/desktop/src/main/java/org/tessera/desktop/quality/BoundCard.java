package org.tessera.desktop.quality;

import java.util.List;
import java.util.OptionalInt;
import javafx.scene.chart.LineChart;
import javafx.scene.chart.NumberAxis;
import javafx.scene.chart.XYChart;
import javafx.scene.control.Label;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.tessera.core.quality.LeakCurve;
import org.tessera.desktop.control.TextStyle;
import org.tessera.desktop.text.Messages;

/** How the bound moved while notes were read, where the limit is, and how far it is to go. */
final class BoundCard extends VBox {
    /** Before a share of all notes the bound is so high that the rest of the line could not be seen. */
    private static final int BEGIN = 9;

    private static final int MOST_POINTS = 240;
    private static final double HUNDRED = 100;
    private static final int TICKS = 5;

    private final Messages messages;
    private final QualityWords words;
    private final Label said = TextStyle.SECOND.paragraph("");
    private final NumberAxis across = new NumberAxis();
    private final NumberAxis up = new NumberAxis();
    private final LineChart<Number, Number> chart = new LineChart<>(across, up);

    BoundCard(Messages messages) {
        this.messages = messages;
        this.words = new QualityWords(messages);
        setId("quality-curve");
        getStyleClass().addAll("card", "chart-card");
        chart.setAnimated(false);
        chart.setCreateSymbols(true);
        chart.setLegendVisible(false);
        chart.setVerticalGridLinesVisible(false);
        chart.setAccessibleText(messages.get("quality.curve.title"));
        across.setLabel(messages.get("quality.curve.across"));
        across.setForceZeroInRange(false);
        across.setMinorTickVisible(false);
        up.setMinorTickVisible(false);
        up.setTickLabelFormatter(new StringConverter<>() {
            @Override
            public String toString(Number value) {
                return words.limit(value.doubleValue() / HUNDRED);
            }

            @Override
            public Number fromString(String text) {
                throw new IllegalStateException("nobody types into an axis");
            }
        });
        VBox.setVgrow(chart, Priority.ALWAYS);
        chart.setMinHeight(0);
        getChildren().addAll(TextStyle.SECTION.label(messages.get("quality.curve.title")),
                TextStyle.SECOND.paragraph(messages.get("quality.curve.words")), chart, said);
        setMinWidth(0);
    }

    void show(QualityState state) {
        LeakCurve curve = state.curve();
        boolean drawn = curve.notes() > 1;
        chart.setVisible(drawn);
        chart.setManaged(drawn);
        OptionalInt more = QualityState.PLAN.more(curve.leaky(), curve.notes());
        String limit = words.limit(QualityState.PLAN.limit());
        said.setText(!drawn ? messages.get("quality.curve.empty", QualityState.PLAN.needed(0).orElse(0), limit)
                : more.isEmpty() ? messages.get("quality.curve.hopeless", limit)
                        : more.getAsInt() == 0 ? messages.get("quality.curve.there", limit)
                                : messages.get("quality.curve.more", more.getAsInt(), limit));
        if (drawn) {
            draw(curve, curve.notes() + more.orElse(0));
        }
    }

    private void draw(LeakCurve curve, int end) {
        int begin = Math.max(1, curve.notes() / BEGIN);
        int step = Math.max(1, curve.notes() / MOST_POINTS);
        XYChart.Series<Number, Number> line = new XYChart.Series<>();
        XYChart.Series<Number, Number> leaks = new XYChart.Series<>();
        List<LeakCurve.Point> points = curve.points();
        for (int index = begin - 1; index < points.size(); index++) {
            LeakCurve.Point point = points.get(index);
            boolean leak = !point.leaks().isEmpty();
            if (index % step == 0 || leak || index == points.size() - 1) {
                line.getData().add(at(point.notes(), point.bound()));
            }
            if (leak) {
                leaks.getData().add(at(point.notes(), point.bound()));
            }
        }
        XYChart.Series<Number, Number> limit = new XYChart.Series<>();
        limit.getData().add(at(begin, QualityState.PLAN.limit()));
        limit.getData().add(at(end, QualityState.PLAN.limit()));
        XYChart.Series<Number, Number> ahead = new XYChart.Series<>();
        for (int notes = curve.notes(); notes <= end; notes += Math.max(1, (end - curve.notes()) / BEGIN)) {
            ahead.getData().add(at(notes, QualityState.PLAN.bound(curve.leaky(), notes)));
        }
        XYChart.Series<Number, Number> now = new XYChart.Series<>();
        now.getData().add(at(curve.notes(), curve.bound()));
        chart.getData().setAll(List.of(line, limit, ahead, leaks, now));
        across.setAutoRanging(false);
        across.setLowerBound(begin);
        across.setUpperBound(end + 1.0);
        across.setTickUnit(Math.max(1, (end - begin) / TICKS));
    }

    private static XYChart.Data<Number, Number> at(int notes, double share) {
        return new XYChart.Data<>(notes, share * HUNDRED);
    }
}
