package org.tessera.desktop;

import java.util.Optional;
import org.tessera.desktop.control.Banner;
import org.tessera.desktop.control.Icon;
import org.tessera.desktop.text.Messages;

/** What the Lock screen says of the way in which the workstation was started. */
final class StartBanner {
    private StartBanner() {}

    /** What was not understood, or what waits for the login; empty if there is nothing to say. */
    static Optional<Banner> of(Messages messages, StartOptions options) {
        if (!options.unknown().isEmpty()) {
            return Optional.of(new Banner(Icon.UNSURE, messages.get("start.unknown"),
                    messages.get("start.unknown.detail", String.join(" ", options.unknown()))));
        }
        if (!options.files().isEmpty()) {
            return Optional.of(new Banner(Icon.INFO, messages.get("start.files", options.files().size()),
                    messages.get("start.files.detail")));
        }
        return Optional.empty();
    }
}
