package org.tessera.desktop.audit;

import java.nio.file.Path;
import java.util.Optional;
import javafx.stage.Window;
import org.tessera.core.audit.AuditForm;

/** Asks a person where an exported audit should go. */
public interface AuditFiles {
    /** The place that the person chose; empty if none was. */
    Optional<Path> save(Window owner, AuditForm form);
}
