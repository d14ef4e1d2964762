package org.tessera.egress.profile;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.tessera.core.digest.Sha256;
import org.tessera.core.provider.Agreement;
import org.tessera.core.provider.Attestation;
import org.tessera.core.provider.RegisteredModel;
import org.tessera.core.provider.SubProcessor;
import org.tessera.core.review.NamedPerson;
import org.tessera.egress.json.StrictJson;

/** The evidence in a profile: agreement, attestations, chain and the register of models. */
final class EvidenceFields {
    static final Set<String> AGREEMENT_KEYS = Set.of("state", "since", "executedOn", "expiresOn", "document",
            "reviewer");
    static final Set<String> ATTESTATION_KEYS = Set.of("setting", "by", "on", "expires", "model");
    static final Set<String> CHAIN_KEYS = Set.of("name", "service", "agreement");
    static final Set<String> MODEL_KEYS = Set.of("id", "released", "retires", "price");
    static final Set<String> PRICE_KEYS = Set.of("input", "output", "asOf");

    private EvidenceFields() {}

    /** In older files the day of the signature stands alone. */
    static Agreement agreement(ProfileFields fields) {
        Optional<LocalDate> executed = fields.optionalDay("executedOn");
        return new Agreement(fields.required("state", word -> ProfileFields.constant(Agreement.State.class, word)),
                fields.optionalDay("since").or(() -> executed), executed, fields.optionalDay("expiresOn"),
                fields.optional("document", Sha256::new), fields.optional("reviewer", NamedPerson::new));
    }

    static ObjectNode agreement(Agreement agreement) {
        ObjectNode node = StrictJson.object().put("state", ProfileFields.word(agreement.state()));
        agreement.since().ifPresent(day -> node.put("since", day.toString()));
        agreement.executedOn().ifPresent(day -> node.put("executedOn", day.toString()));
        agreement.expiresOn().ifPresent(day -> node.put("expiresOn", day.toString()));
        agreement.document().ifPresent(document -> node.put("document", document.hex()));
        agreement.reviewer().ifPresent(reviewer -> node.put("reviewer", reviewer.name()));
        return node;
    }

    static Attestation attestation(ProfileFields fields) {
        return new Attestation(
                fields.required("setting", word -> ProfileFields.constant(Attestation.Setting.class, word)),
                fields.required("by", NamedPerson::new), fields.required("on", LocalDate::parse),
                fields.required("expires", LocalDate::parse), fields.optionalText("model"));
    }

    static ObjectNode attestation(Attestation attestation) {
        ObjectNode node = StrictJson.object()
                .put("setting", ProfileFields.word(attestation.setting()))
                .put("by", attestation.by().name())
                .put("on", attestation.on().toString())
                .put("expires", attestation.expires().toString());
        attestation.model().ifPresent(model -> node.put("model", model));
        return node;
    }

    static SubProcessor company(ProfileFields fields) {
        return new SubProcessor(fields.text("name"), fields.text("service"), fields.flag("agreement").orElse(false));
    }

    static ObjectNode company(SubProcessor company) {
        return StrictJson.object()
                .put("name", company.name())
                .put("service", company.service())
                .put("agreement", company.agreement());
    }

    static RegisteredModel model(ProfileFields fields) {
        return new RegisteredModel(fields.text("id"), fields.optionalDay("released"), fields.optionalDay("retires"),
                fields.optionalObject("price", PRICE_KEYS)
                        .map(price -> new RegisteredModel.Price(price.money("input"), price.money("output"),
                                price.required("asOf", LocalDate::parse))));
    }

    static ObjectNode model(RegisteredModel model) {
        ObjectNode node = StrictJson.object().put("id", model.id());
        model.released().ifPresent(day -> node.put("released", day.toString()));
        model.retires().ifPresent(day -> node.put("retires", day.toString()));
        model.price()
                .ifPresent(price -> node.putObject("price")
                        .put("input", plain(price.input()))
                        .put("output", plain(price.output()))
                        .put("asOf", price.asOf().toString()));
        return node;
    }

    /** As text, so that no digit is lost. */
    private static String plain(BigDecimal amount) {
        return amount.toPlainString();
    }
}
