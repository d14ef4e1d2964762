package org.tessera.desktop;

import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import javafx.application.Platform;
import org.tessera.core.access.Permission;
import org.tessera.core.audit.AccessEvent;
import org.tessera.core.problem.ProblemException;
import org.tessera.core.provider.Route;
import org.tessera.core.settings.SettingKey;
import org.tessera.core.vault.TokenAssigner;
import org.tessera.core.work.WorkStep;
import org.tessera.desktop.about.AboutFacts;
import org.tessera.desktop.about.AboutLayer;
import org.tessera.desktop.about.SelfTestViewModel;
import org.tessera.desktop.adjudicate.AdjudicationScreen;
import org.tessera.desktop.adjudicate.AdjudicationViewModel;
import org.tessera.desktop.adjudicate.Readings;
import org.tessera.desktop.audit.AuditFileDialog;
import org.tessera.desktop.audit.AuditScreen;
import org.tessera.desktop.audit.AuditViewModel;
import org.tessera.desktop.compose.PromptScreen;
import org.tessera.desktop.compose.PromptViewModel;
import org.tessera.desktop.document.DocumentFileDialog;
import org.tessera.desktop.document.DocumentLayer;
import org.tessera.desktop.document.DocumentViewModel;
import org.tessera.desktop.error.ErrorView;
import org.tessera.desktop.error.Exits;
import org.tessera.desktop.error.Trouble;
import org.tessera.desktop.help.Guides;
import org.tessera.desktop.help.HelpLayer;
import org.tessera.desktop.lock.Opened;
import org.tessera.desktop.people.PeopleScreen;
import org.tessera.desktop.people.PeopleViewModel;
import org.tessera.desktop.providers.ProfileDialogs;
import org.tessera.desktop.providers.ProvidersScreen;
import org.tessera.desktop.providers.ProvidersViewModel;
import org.tessera.desktop.providers.ReadyMade;
import org.tessera.desktop.quality.QualityFileDialog;
import org.tessera.desktop.quality.QualityScreen;
import org.tessera.desktop.quality.QualityViewModel;
import org.tessera.desktop.response.ResponseScreen;
import org.tessera.desktop.response.ResponseViewModel;
import org.tessera.desktop.review.PatientViewModel;
import org.tessera.desktop.review.ReviewBook;
import org.tessera.desktop.review.ReviewScreen;
import org.tessera.desktop.review.ReviewViewModel;
import org.tessera.desktop.review.StoredReviews;
import org.tessera.desktop.settings.KeysViewModel;
import org.tessera.desktop.settings.SettingsScreen;
import org.tessera.desktop.settings.SettingsViewModel;
import org.tessera.desktop.settings.SystemKeysOutlet;
import org.tessera.desktop.settings.TextSizeKeys;
import org.tessera.desktop.shell.IdleWatch;
import org.tessera.desktop.shell.MainWindow;
import org.tessera.desktop.shell.Screen;
import org.tessera.desktop.shell.ScreenPlace;
import org.tessera.desktop.shell.SystemBoard;
import org.tessera.desktop.signoff.LetterFileDialog;
import org.tessera.desktop.signoff.SignOffScreen;
import org.tessera.desktop.signoff.SignOffViewModel;
import org.tessera.desktop.signoff.TimedClipboard;
import org.tessera.desktop.text.Messages;
import org.tessera.desktop.theme.Theme;
import org.tessera.desktop.training.TrainingBook;
import org.tessera.desktop.training.TrainingScreen;
import org.tessera.desktop.training.TrainingViewModel;
import org.tessera.desktop.worklist.WorklistScreen;
import org.tessera.desktop.worklist.WorklistViewModel;
import org.tessera.desktop.workspace.Background;
import org.tessera.desktop.workspace.Notice;
import org.tessera.desktop.workspace.SendingDesk;
import org.tessera.desktop.workspace.User;
import org.tessera.desktop.workspace.Workspace;
import org.tessera.egress.profile.ReadyMadeProfiles;
import org.tessera.engine.DeidentificationEngine;
import org.tessera.engine.assets.Glossary;
import org.tessera.engine.assets.TemplateShelf;
import org.tessera.engine.installation.Installation;
import org.tessera.engine.selftest.SelfTest;
import org.tessera.engine.selftest.SelfTestScope;
import org.tessera.transformer.OnnxSiteModels;

/** Everything behind the Lock screen, put together by plain constructors. It owns the engine that it was given. */
final class Workstation implements AutoCloseable {
    private final DeidentificationEngine engine;
    private final Background background;
    private final Workspace workspace;
    private final StoredReviews reviews;
    private final WorklistViewModel worklist;
    private final PeopleViewModel people;
    private final MainWindow window;
    private final HelpLayer help;
    private final boolean firstRun;
    private final Messages messages;
    private final Exits exits;

    /**
     * A workstation for an open engine.
     *
     * @param background its own; it is closed with it
     * @param theme the colours that are shown
     * @param leaving locks, or lays the table anew
     * @param home the state folder
     * @param folders shows a folder in the file manager of the system, and a page in its browser
     */
    Workstation(Messages messages, Opened opened, Background background, Theme theme, SettingsViewModel.Leaving leaving,
            Path home, Consumer<Path> folders) {
        this.engine = opened.engine();
        this.messages = messages;
        this.exits = new Exits() {
            @Override
            public void goOn() {
                begin();
            }

            @Override
            public void again() {
                begin();
                warmUp();
            }

            @Override
            public void lock() {
                leaving.lock();
            }

            @Override
            public void close() {
                Platform.exit();
            }

            @Override
            public void open(Path folder) {
                folders.accept(folder);
            }
        };
        this.background = background;
        InstantSource clock = InstantSource.system();
        workspace = new Workspace(new User(opened.person(), opened.roles()));
        reviews = new StoredReviews(engine, background, workspace);
        worklist = new WorklistViewModel(engine, background, workspace, clock, this::show);
        TrainingViewModel training = new TrainingViewModel(workspace, clock, new SecureRandom()::nextLong);
        ReviewBook book = new TrainingBook(reviews, training);
        ReviewViewModel review = new ReviewViewModel(workspace, new TokenAssigner(new SecureRandom()), clock, book);
        PromptViewModel prompt = new PromptViewModel(workspace, engine, background, TemplateShelf.released());
        ResponseViewModel response = new ResponseViewModel(workspace, engine, background);
        SignOffViewModel signOff = new SignOffViewModel(workspace, engine, background, new TimedClipboard());
        AdjudicationViewModel adjudication = new AdjudicationViewModel(new Readings(engine), background, workspace);
        worklist.setOnRuling(note -> {
            adjudication.open(note);
            show(ScreenPlace.ADJUDICATION);
        });
        SettingsViewModel settings = new SettingsViewModel(engine, background, workspace, theme, leaving);
        ProvidersViewModel providers = new ProvidersViewModel(engine, background, workspace, clock, readyMade());
        people = new PeopleViewModel(engine, background, workspace);
        List<Screen> screens = new ArrayList<>();
        if (engine.permits(Permission.NOTES)) {
            WorklistScreen list = new WorklistScreen(messages, worklist, clock);
            list.setOnPractise(() -> show(ScreenPlace.TRAINING));
            screens.add(list);
            screens.add(new TrainingScreen(messages, training));
            screens.add(new ReviewScreen(messages, review, new PatientViewModel(workspace, book), workspace));
        }
        if (engine.permits(Permission.REVIEW)) {
            screens.add(new AdjudicationScreen(messages, adjudication, workspace));
        }
        if (engine.permits(Permission.SEND)) {
            screens.add(new PromptScreen(messages, prompt, workspace));
            screens.add(new ResponseScreen(messages, response, workspace));
        }
        if (engine.permits(Permission.SIGN)) {
            screens.add(new SignOffScreen(messages, signOff, workspace, new LetterFileDialog(messages)));
        }
        if (engine.permits(Permission.PROVIDERS)) {
            screens.add(new ProvidersScreen(messages, providers, new ProfileDialogs(messages)));
        }
        if (engine.permits(Permission.AUDIT)) {
            screens.add(new AuditScreen(messages, new AuditViewModel(engine, background, workspace),
                    new AuditFileDialog(messages), clock));
        }
        if (engine.permits(Permission.REVIEW)) {
            QualityViewModel quality = new QualityViewModel(engine, background, workspace,
                    Clock.system(ZoneId.systemDefault()));
            screens.add(new QualityScreen(messages, quality, new QualityFileDialog(messages)));
            quality.load();
        }
        if (engine.session().account().isPresent()
                && (engine.permits(Permission.ACCOUNTS) || engine.permits(Permission.ACCESS_REVIEW))) {
            screens.add(new PeopleScreen(messages, people));
        }
        KeysViewModel keys = new KeysViewModel(engine, background, workspace);
        screens.add(new SettingsScreen(messages, settings, keys, new SystemKeysOutlet(messages)));
        window = new MainWindow(messages, workspace, screens);
        DocumentLayer.over(messages, window, workspace, new DocumentViewModel(engine, background, workspace),
                new DocumentFileDialog(messages));
        help = HelpLayer.over(messages, window, Glossary.released());
        Guides.of(messages, window, background, () -> Installation.current().map(Installation::help), folders);
        SelfTestScope scope = new SelfTestScope(new OfferedProviders(), new OnnxSiteModels(), Optional.of(home), false);
        AboutLayer.over(messages, window, background, () -> AboutFacts.of(home, Installation.current()),
                new SelfTestViewModel(background, workspace, watcher -> SelfTest.run(scope, watcher),
                        new SystemBoard()::put),
                folders);
        firstRun = opened.fresh() && engine.permits(Permission.SEND) && engine.permits(Permission.SIGN);
        settings.begin();
        keys.begin();
        TextSizeKeys.listen(window, settings);
        new SendingDesk(workspace, engine, background).begin();
        if (engine.permits(Permission.NOTES)) {
            if (opened.fresh()) {
                worklist.takeSamples();
            }
            worklist.begin();
            warmUp();
        }
        Thread.ofVirtual().start(this::examine);
    }

    /** A profile to begin with for every route that leaves this device. */
    private static List<ReadyMade> readyMade() {
        return Arrays.stream(Route.values())
                .filter(route -> route != Route.ON_DEVICE)
                .map(route -> new ReadyMade(route.id(), ReadyMadeProfiles.of(route).title(),
                        ReadyMadeProfiles.json(route)))
                .toList();
    }

    /** Shows the first screen. Call it once the window stands in its scene, so that the focus finds its place. */
    void begin() {
        window.show(engine.permits(Permission.NOTES) ? ScreenPlace.WORKLIST
                : engine.permits(Permission.AUDIT) ? ScreenPlace.AUDIT : ScreenPlace.SETTINGS);
        if (firstRun) {
            help.welcome();
        }
    }

    /**
     * Takes files in that the workstation was started with, as if they had been dropped on the worklist.
     *
     * @return false if they wait for another login, because whoever looks around opens no real note
     */
    boolean take(List<Path> files) {
        if (!files.isEmpty() && engine.session().person().isEmpty()) {
            workspace.noticeProperty().set(Optional.of(Notice.of("start.files.guest")));
            return false;
        }
        if (!files.isEmpty() && engine.permits(Permission.NOTES)) {
            worklist.takeFiles(files);
        } else if (!files.isEmpty()) {
            workspace.noticeProperty().set(Optional.of(Notice.of("start.files.refused")));
        }
        return true;
    }

    /** The store is read through while it is used. If it is damaged it takes no more turns, and that is said at once. */
    private void examine() {
        try {
            engine.examine();
        } catch (ProblemException damaged) {
            background.onToolkit(() -> tell(Trouble.of(damaged.problem())));
        }
    }

    private void tell(Trouble trouble) {
        ErrorView view = new ErrorView(messages, trouble, exits);
        window.show(messages.get("screen.error"), view);
        view.focus();
    }

    /** Says where the report of a failure is that nobody expected. */
    void tell(Path report) {
        tell(Trouble.unexpected(report));
    }

    /** Detectors load while the first screen is looked at. A part that is missing is said at once, not at the first note. */
    private void warmUp() {
        background.run(() -> {
            engine.warmUp();
            return Optional.empty();
        }, done -> {}, problem -> tell(Trouble.of(problem.problem())));
    }

    private void show(ScreenPlace place) {
        window.show(place);
    }

    /** A note lies on the table: to the screen of its step, or to its review where that step has no screen. */
    private void show(WorkStep step) {
        window.show(ScreenPlace.REVIEW);
        switch (step) {
            case IMPORT, REVIEW -> {
            }
            case PROMPT -> window.show(ScreenPlace.PROMPT);
            case RESPONSE -> window.show(ScreenPlace.RESPONSE);
            case SIGN_OFF, SIGNED -> window.show(ScreenPlace.SIGN_OFF);
        }
    }

    /** What is seen. */
    MainWindow window() {
        return window;
    }

    /** What the screens share. */
    Workspace workspace() {
        return workspace;
    }

    /** After how many minutes without a touch it locks. */
    int idleMinutes() {
        return IdleWatch.minutes(engine.settings().get(SettingKey.IDLE_MINUTES).orElse(""));
    }

    /** Nothing more is begun: what was begun is waited for by {@link #close(AccessEvent.Ending, Executor)}. */
    void leave() {
        worklist.stopReading();
        people.dismiss();
    }

    /** Ends the work of the screens and leaves the engine open for another table. */
    void clear() {
        leave();
        background.close();
        reviews.close();
    }

    @Override
    public void close() {
        leave();
        close(AccessEvent.Ending.CLOSED, Runnable::run);
    }

    /**
     * Waits for what was begun, writes what waits, and locks the store. Blocks; not for the toolkit's thread while something
     * is being sent.
     *
     * @param toolkit where the screens' values are read
     */
    void close(AccessEvent.Ending ending, Executor toolkit) {
        background.close();
        try {
            CompletableFuture.runAsync(reviews::close, toolkit).join();
        } finally {
            engine.close(ending);
        }
    }
}
