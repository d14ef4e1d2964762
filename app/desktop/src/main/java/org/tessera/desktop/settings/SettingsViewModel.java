package org.tessera.desktop.settings;

import java.util.Optional;
import java.util.function.Supplier;
import javafx.beans.property.ObjectProperty;
import org.tessera.core.problem.ProblemException;
import org.tessera.core.review.NamedPerson;
import org.tessera.core.settings.SettingKey;
import org.tessera.core.settings.Settings;
import org.tessera.desktop.theme.ThemeChoice;
import org.tessera.desktop.workspace.Background;
import org.tessera.desktop.workspace.Notice;
import org.tessera.desktop.workspace.User;
import org.tessera.desktop.workspace.Workspace;

/** The Settings screen without its looks. A change holds at once and is kept in the background. */
public final class SettingsViewModel {
    private final Settings settings;
    private final Background background;
    private final Workspace workspace;
    private final ObjectProperty<ThemeChoice> theme;
    private final Runnable onLock;

    /**
     * A view model for the settings of a store.
     *
     * @param theme what the window shows
     * @param onLock locks the workstation
     */
    public SettingsViewModel(Settings settings, Background background, Workspace workspace,
            ObjectProperty<ThemeChoice> theme, Runnable onLock) {
        this.settings = settings;
        this.background = background;
        this.workspace = workspace;
        this.theme = theme;
        this.onLock = onLock;
    }

    /** Shows the colours that were chosen before. */
    public void begin() {
        background.run(() -> settings.get(SettingKey.THEME).flatMap(ThemeSetting::of),
                kept -> kept.ifPresent(setting -> theme.set(setting.choice())), this::say);
    }

    ThemeChoice theme() {
        return theme.get();
    }

    void choose(ThemeSetting setting) {
        theme.set(setting.choice());
        keep(() -> settings.put(SettingKey.THEME, setting.value()));
    }

    String name() {
        return workspace.userProperty().get().person().name();
    }

    /** Changes the name under what is decided and signed from now on. False if it cannot stand there. */
    boolean rename(String typed) {
        Optional<NamedPerson> person = person(typed);
        person.ifPresent(now -> {
            workspace.userProperty().set(new User(now, workspace.userProperty().get().role()));
            keep(() -> settings.put(SettingKey.USER_NAME, now.name()));
            workspace.noticeProperty().set(Optional.of(Notice.of("settings.name.kept")));
        });
        return person.isPresent();
    }

    private static Optional<NamedPerson> person(String typed) {
        try {
            return Optional.of(new NamedPerson(typed));
        } catch (IllegalArgumentException notAName) {
            return Optional.empty();
        }
    }

    void lock() {
        onLock.run();
    }

    private void keep(Runnable work) {
        Supplier<Optional<String>> kept = () -> {
            work.run();
            return Optional.empty();
        };
        background.run(kept, done -> {}, this::say);
    }

    private void say(ProblemException problem) {
        workspace.noticeProperty()
                .set(Optional.of(Notice.of("settings.problem", problem.problem().whatHappened(),
                        problem.problem().whatToDo(), problem.problem().code())));
    }
}
