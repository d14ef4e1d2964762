package org.tessera.desktop.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.scene.AccessibleAttribute;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.framework.junit5.ApplicationExtension;
import org.tessera.core.audit.AuditVerification;
import org.tessera.desktop.text.Messages;

@ExtendWith(ApplicationExtension.class)
final class ChainBandTest {
    @Test
    void brokenChainIsSaidWithTheRowWhereItBreaks() {
        ChainBand band = new ChainBand(new Messages(Locale.ENGLISH), () -> {});
        band.show(new AuditState.Check(Optional.of(new AuditVerification.Broken(17)), false));
        assertThat(band.queryAccessibleAttribute(AccessibleAttribute.TEXT)).asString().contains("17");
        assertThat(band.getPseudoClassStates()).contains(PseudoClass.getPseudoClass("bad"));
        assertThat(band.lookup("#audit-verify").isDisabled()).isFalse();
    }

    @Test
    void checkThatRunsIsSaidAndNotBegunTwice() {
        ChainBand band = new ChainBand(new Messages(Locale.ENGLISH), () -> {});
        band.show(new AuditState.Check(Optional.empty(), true));
        assertThat(band.getAccessibleText()).isEqualTo(new Messages(Locale.ENGLISH).get("audit.checking"));
        assertThat(band.lookup("#audit-verify").isDisabled()).isTrue();
    }
}
