package org.tessera.desktop.quality;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.tessera.desktop.text.Messages;

/** Shares and days as the Quality screen says them. */
final class QualityWords {
    private final Messages messages;

    QualityWords(Messages messages) {
        this.messages = messages;
    }

    /** A share as per cent with two digits, for bounds. */
    String bound(double share) {
        return messages.get("quality.percent.bound", share * 100);
    }

    /** A share as per cent with one digit. */
    String share(double share) {
        return messages.get("quality.percent.share", share * 100);
    }

    /** A limit as per cent, with no digit that says nothing. */
    String limit(double share) {
        return messages.get("quality.percent.limit", share * 100);
    }

    String number(long number) {
        return messages.get("quality.number", number);
    }

    String day(Instant at) {
        return LocalDate.ofInstant(at, ZoneId.systemDefault()).toString();
    }
}
