package org.tessera.desktop.workspace;

import java.util.Optional;
import org.tessera.core.problem.ProblemException;
import org.tessera.core.provider.ProviderProfile;
import org.tessera.core.provider.Route;
import org.tessera.engine.DeidentificationEngine;

/** Turns the site's switch for sending when a person asks for it, and says how it stands. */
public final class SendingDesk {
    private final Workspace workspace;
    private final DeidentificationEngine engine;
    private final Background background;

    /** A desk that waits for {@link #begin}. */
    public SendingDesk(Workspace workspace, DeidentificationEngine engine, Background background) {
        this.workspace = workspace;
        this.engine = engine;
        this.background = background;
    }

    /** Says how the switch stands, from now on whenever that may have changed. */
    public void begin() {
        workspace.registerProperty().subscribe(count -> refresh());
        workspace.sendingWantedProperty().subscribe(wanted -> wanted.ifPresent(allowed -> {
            workspace.sendingWantedProperty().set(Optional.empty());
            turn(allowed);
        }));
    }

    private void refresh() {
        background.run(this::read, workspace.sendingProperty()::set,
                unknown -> workspace.sendingProperty().set(Sending.STOPPED));
    }

    private Sending read() {
        boolean external = engine.profiles().stream().anyMatch(SendingDesk::leavesTheDevice);
        return !engine.sending().isAllowed() ? Sending.STOPPED : external ? Sending.ON : Sending.ON_DEVICE_ONLY;
    }

    private static boolean leavesTheDevice(ProviderProfile profile) {
        return profile.route() != Route.ON_DEVICE;
    }

    private void turn(boolean allowed) {
        background.run(() -> {
            engine.sending().allow(allowed, workspace.userProperty().get().person());
            return read();
        }, now -> {
            workspace.sendingProperty().set(now);
            say(Notice.of(allowed ? "sending.allowed" : "sending.was_stopped"));
        }, this::notTurned);
    }

    private void notTurned(ProblemException failed) {
        refresh();
        say(Notice.of("settings.problem", failed.problem().whatHappened(), failed.problem().whatToDo(),
                failed.problem().code()));
    }

    private void say(Notice notice) {
        workspace.noticeProperty().set(Optional.of(notice));
    }
}
