package org.tessera.desktop.settings;

import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.tessera.core.access.EmergencyReason;
import org.tessera.core.access.Permission;
import org.tessera.core.note.PhiText;
import org.tessera.core.problem.ProblemException;
import org.tessera.core.settings.SettingKey;
import org.tessera.desktop.problem.Problem;
import org.tessera.desktop.shell.IdleWatch;
import org.tessera.desktop.theme.TextSize;
import org.tessera.desktop.theme.Theme;
import org.tessera.desktop.theme.ThemeChoice;
import org.tessera.desktop.workspace.Background;
import org.tessera.desktop.workspace.Notice;
import org.tessera.desktop.workspace.Workspace;
import org.tessera.engine.DeidentificationEngine;
import org.tessera.engine.access.OwnAccount;

/** The Settings screen without its looks. */
public final class SettingsViewModel {
    private final DeidentificationEngine engine;
    private final Background background;
    private final Workspace workspace;
    private final Theme theme;
    private final Leaving leaving;
    private final ProxyViewModel proxy;
    private final ReadOnlyObjectWrapper<SettingsState> state = new ReadOnlyObjectWrapper<>(SettingsState.unknown());

    /** What ends the work at this table. */
    public interface Leaving {
        /** Locks the workstation. */
        void lock();

        /** Lays the table anew for a session that may do more. */
        void widened();

        /** Counts idle time by another number of minutes from now. */
        void idleAfter(int minutes);
    }

    /**
     * A view model for the settings of a store and the account that is logged in.
     *
     * @param theme what the window shows
     */
    public SettingsViewModel(DeidentificationEngine engine, Background background, Workspace workspace, Theme theme,
            Leaving leaving) {
        this.engine = engine;
        this.background = background;
        this.workspace = workspace;
        this.theme = theme;
        this.leaving = leaving;
        this.proxy = new ProxyViewModel(engine, background);
    }

    /** The site's proxy. */
    ProxyViewModel proxy() {
        return proxy;
    }

    /** What is to be seen. */
    public ReadOnlyObjectProperty<SettingsState> stateProperty() {
        return state.getReadOnlyProperty();
    }

    /** Shows the colours and the size of text that were chosen before. */
    public void begin() {
        background.run(() -> engine.settings().get(SettingKey.THEME).flatMap(ThemeSetting::of),
                kept -> kept.ifPresent(setting -> theme.choiceProperty().set(setting.choice())), this::say);
        background.run(() -> engine.settings().get(SettingKey.TEXT_SIZE).flatMap(TextSize::of),
                kept -> kept.ifPresent(theme::resize), this::say);
        refresh();
    }

    /** Reads everything anew. */
    void refresh() {
        background.run(this::read, state::set, this::say);
        if (engine.permits(Permission.SITE)) {
            proxy.refresh();
        }
    }

    private SettingsState read() {
        OwnAccount own = engine.ownAccount();
        return new SettingsState(own.account(),
                new SettingsState.Site(IdleWatch.minutes(engine.settings().get(SettingKey.IDLE_MINUTES).orElse("")),
                        isOn(SettingKey.SECOND_FACTOR_REQUIRED), isOn(SettingKey.EPHEMERAL),
                        isOn(SettingKey.THIRD_PERSON_RULES)),
                engine.permits(Permission.SITE), own.account().isPresent() && !engine.permits(Permission.SIGN),
                Optional.empty(), Optional.empty());
    }

    private boolean isOn(SettingKey key) {
        return engine.settings().get(key).filter("true"::equals).isPresent();
    }

    ThemeChoice theme() {
        return theme.choiceProperty().get();
    }

    void choose(ThemeSetting setting) {
        theme.choiceProperty().set(setting.choice());
        run(() -> engine.settings().put(SettingKey.THEME, setting.value()), () -> {}, this::say);
    }

    TextSize textSize() {
        return theme.textSize();
    }

    /** Shows all text in another size from now on. */
    void resize(TextSize size) {
        theme.resize(size);
        run(() -> engine.settings().put(SettingKey.TEXT_SIZE, String.valueOf(size.percent())), this::refresh,
                this::say);
    }

    /** The site locks after that many minutes without a touch. */
    void lockAfter(int minutes) {
        run(() -> engine.settings().put(SettingKey.IDLE_MINUTES, String.valueOf(minutes)), () -> {
            leaving.idleAfter(minutes);
            refresh();
        }, this::say);
    }

    /** Turns a switch of the site. */
    void turn(SettingKey key, boolean on) {
        run(() -> engine.settings().put(key, String.valueOf(on)), this::refresh, this::say);
    }

    /**
     * Changes the passphrase.
     *
     * @param current overwritten
     * @param next overwritten
     * @param again overwritten
     * @return whether the two new ones are the same
     */
    boolean changePassphrase(char[] current, char[] next, char[] again) {
        boolean same = Arrays.equals(next, again);
        Arrays.fill(again, '\0');
        if (!same) {
            Arrays.fill(current, '\0');
            Arrays.fill(next, '\0');
            return false;
        }
        run(() -> engine.ownAccount().changePassphrase(current, next), () -> {
            note("settings.passphrase.changed");
            refresh();
        }, this::show);
        return true;
    }

    /** Draws a second factor. */
    void enrol() {
        background.run(() -> engine.ownAccount().enrol(), drawn -> state.set(state.get().with(drawn)), this::show);
    }

    /** Takes the first code of the second factor. */
    void confirm(String code) {
        run(() -> engine.ownAccount().confirm(code.strip()), () -> {
            note("settings.second_factor.on");
            refresh();
        }, this::show);
    }

    /** Takes the second factor away. */
    void removeSecondFactor() {
        run(() -> engine.ownAccount().removeSecondFactor(), () -> {
            note("settings.second_factor.off");
            refresh();
        }, this::show);
    }

    /** Widens this session in an emergency. */
    void widen(EmergencyReason reason, String words, Duration time) {
        run(() -> engine.emergency().open(reason, new PhiText(words), time), leaving::widened, this::show);
    }

    void lock() {
        leaving.lock();
    }

    private void run(Runnable work, Runnable then, Consumer<ProblemException> failed) {
        Supplier<Optional<String>> done = () -> {
            work.run();
            return Optional.empty();
        };
        background.run(done, nothing -> then.run(), failed);
    }

    private void show(ProblemException problem) {
        state.set(state.get().with(Problem.of(problem)));
    }

    private void note(String key) {
        workspace.noticeProperty().set(Optional.of(Notice.of(key)));
    }

    private void say(ProblemException problem) {
        workspace.noticeProperty()
                .set(Optional.of(Notice.of("settings.problem", problem.problem().whatHappened(),
                        problem.problem().whatToDo(), problem.problem().code())));
    }
}
