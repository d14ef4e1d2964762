package org.tessera.desktop.quality;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import javafx.collections.FXCollections;
import javafx.scene.chart.CategoryAxis;
import javafx.scene.chart.LineChart;
import javafx.scene.chart.NumberAxis;
import javafx.scene.chart.XYChart;
import javafx.scene.control.Label;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.tessera.desktop.control.TextStyle;
import org.tessera.desktop.text.Messages;

/** Edit rate and leaks week by week. */
final class TrendCard extends VBox {
    private static final double HUNDRED = 100;
    private static final int MOST_WEEKS = 26;
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("MM-dd", Locale.ROOT);

    private final Label none = TextStyle.SECOND.paragraph("");
    private final CategoryAxis across = new CategoryAxis();
    private final LineChart<String, Number> chart;
    private final Messages messages;

    TrendCard(Messages messages) {
        this.messages = messages;
        setId("quality-trend");
        getStyleClass().addAll("card", "chart-card");
        NumberAxis up = new NumberAxis();
        up.setLabel(messages.get("quality.trend.up"));
        up.setMinorTickVisible(false);
        across.setLabel(messages.get("quality.trend.across"));
        chart = new LineChart<>(across, up);
        chart.setAnimated(false);
        chart.setVerticalGridLinesVisible(false);
        chart.setAccessibleText(messages.get("quality.trend.title"));
        chart.setMinHeight(0);
        VBox.setVgrow(chart, Priority.ALWAYS);
        none.managedProperty().bind(none.visibleProperty());
        getChildren().addAll(TextStyle.SECTION.label(messages.get("quality.trend.title")),
                TextStyle.SECOND.paragraph(messages.get("quality.trend.words")), none, chart);
        setMinWidth(0);
    }

    void show(QualityState state) {
        List<WeekRate> all = WeekRate.of(state.facts(), ZoneId.systemDefault());
        List<WeekRate> weeks = all.subList(Math.max(0, all.size() - MOST_WEEKS), all.size());
        boolean drawn = weeks.size() > 1;
        chart.setVisible(drawn);
        chart.setManaged(drawn);
        none.setVisible(!drawn);
        none.setText(messages.get("quality.trend.none"));
        XYChart.Series<String, Number> edits = new XYChart.Series<>();
        edits.setName(messages.get("quality.trend.edits"));
        XYChart.Series<String, Number> leaks = new XYChart.Series<>();
        leaks.setName(messages.get("quality.trend.leaks"));
        for (WeekRate week : weeks) {
            String day = DAY.format(week.monday());
            if (week.edits().total() > 0) {
                edits.getData().add(new XYChart.Data<>(day, week.edits().rate() * HUNDRED));
            }
            if (week.read() > 0) {
                leaks.getData().add(new XYChart.Data<>(day, week.leakRate() * HUNDRED));
            }
        }
        across.setCategories(
                FXCollections.observableArrayList(weeks.stream().map(week -> DAY.format(week.monday())).toList()));
        if (drawn) {
            chart.getData().setAll(List.of(edits, leaks));
        }
    }
}
