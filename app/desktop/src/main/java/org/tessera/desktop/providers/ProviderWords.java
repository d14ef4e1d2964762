package org.tessera.desktop.providers;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tessera.core.provider.Agreement;
import org.tessera.core.provider.Attestation;
import org.tessera.core.provider.ExpiryNotice;
import org.tessera.core.provider.PlanTier;
import org.tessera.core.provider.ProviderProfile;
import org.tessera.core.provider.RegisteredModel;
import org.tessera.desktop.control.Badge;
import org.tessera.desktop.control.Icon;
import org.tessera.desktop.control.Tone;
import org.tessera.desktop.text.Messages;

/** What is known of a provider, in words. Days are written as in the agreements: 2026-11-22. */
final class ProviderWords {
    private final Messages messages;

    ProviderWords(Messages messages) {
        this.messages = messages;
    }

    /** The state of the agreement, or why none is needed. */
    Badge badge(ProviderRow row) {
        return switch (row.profile().boundary()) {
            case THIS_DEVICE -> new Badge(Icon.DEVICE, state(row), Tone.OK);
            case INSIDE -> new Badge(Icon.INSIDE, state(row), Tone.OK);
            case VENDOR -> switch (row.profile().coverage().agreement().state()) {
                case NONE -> new Badge(Icon.MINUS, state(row), Tone.NEUTRAL);
                case ELIGIBLE -> new Badge(Icon.WAITING, state(row), Tone.NEUTRAL);
                case REQUESTED -> new Badge(Icon.SENT, state(row), Tone.INFO);
                case EXECUTED -> inForce(row) ? new Badge(Icon.CHECK, state(row), Tone.OK)
                        : new Badge(Icon.CROSS, state(row), Tone.BAD);
                case EXPIRED -> new Badge(Icon.CROSS, state(row), Tone.BAD);
            };
        };
    }

    private static boolean inForce(ProviderRow row) {
        return row.profile().coverage().agreement().isInForce(row.today());
    }

    private String state(ProviderRow row) {
        return messages.get(switch (row.profile().boundary()) {
            case THIS_DEVICE -> "providers.agreement.device";
            case INSIDE -> "providers.agreement.inside";
            case VENDOR -> switch (row.profile().coverage().agreement().state()) {
                case NONE -> "providers.agreement.none";
                case ELIGIBLE -> "providers.agreement.eligible";
                case REQUESTED -> "providers.agreement.requested";
                case EXECUTED -> inForce(row) ? "providers.agreement.executed" : "providers.agreement.not_in_force";
                case EXPIRED -> "providers.agreement.expired";
            };
        });
    }

    /** The agreement with its days. */
    String agreement(ProviderRow row) {
        Agreement agreement = row.profile().coverage().agreement();
        String begins = agreement.executedOn()
                .map(day -> messages.get("providers.agreement.since", state(row), day))
                .or(() -> agreement.since().map(day -> messages.get("providers.agreement.since", state(row), day)))
                .orElse(state(row));
        return agreement.expiresOn().map(day -> messages.get("providers.agreement.until", begins, day)).orElse(begins);
    }

    /** What ends next, in the register. */
    String next(ProviderRow row) {
        return row.next().map(notice -> late(notice, row.today())).orElse(messages.get("providers.next.none"));
    }

    private String late(ExpiryNotice notice, LocalDate today) {
        long days = ChronoUnit.DAYS.between(notice.lastDay(), today);
        return days > 0 ? messages.get("providers.next.late", days) : notice.lastDay().toString();
    }

    /** What ends next, with what it is. */
    String nextInFull(ProviderRow row) {
        return row.next()
                .map(notice -> messages.get("providers.next.what", late(notice, row.today()), notice.what()))
                .orElse(messages.get("providers.next.none"));
    }

    /** Whether something has ended, or ends so soon that a person is told. */
    Tone dueTone(ProviderRow row) {
        return row.next()
                .map(notice -> notice.lastDay().isBefore(row.today()) ? Tone.BAD
                        : notice.isDue(row.today()) ? Tone.WARN : Tone.NEUTRAL)
                .orElse(Tone.NEUTRAL);
    }

    /** The gate's word in the register. */
    String gate(ProviderRow row) {
        return row.refusal().map(reason -> reason.words()).orElse(messages.get("providers.gate.open"));
    }

    String plan(PlanTier tier) {
        return messages.get(switch (tier) {
            case UNSTATED -> "providers.plan.unstated";
            case CONSUMER -> "providers.plan.consumer";
            case STANDARD -> "providers.plan.standard";
            case BUSINESS -> "providers.plan.business";
        });
    }

    String setting(Attestation.Setting setting) {
        String words = setting.title();
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }

    /** The days and the price of a model. */
    String model(RegisteredModel model) {
        String released = model.released().map(day -> messages.get("providers.model.released", day)).orElse("");
        String retires = model.retires().map(day -> messages.get("providers.model.retires", day)).orElse("");
        String price = model.price()
                .map(list -> messages.get("providers.model.price", list.input().toPlainString(),
                        list.output().toPlainString(), list.asOf()))
                .orElse(messages.get("providers.model.no_price"));
        return Stream.of(released, retires, price).filter(words -> !words.isEmpty()).collect(Collectors.joining("; "));
    }

    /** The row as it is spoken. */
    String spoken(ProviderRow row) {
        ProviderProfile profile = row.profile();
        return messages.get("providers.spoken", profile.title(), profile.route().id(), state(row), profile.region(),
                nextInFull(row),
                row.canSend() ? messages.get("providers.gate.open") : messages.get("providers.gate.spoken", gate(row)));
    }
}
