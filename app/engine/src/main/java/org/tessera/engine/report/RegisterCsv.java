package org.tessera.engine.report;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tessera.core.gate.GateCheck;
import org.tessera.core.gate.GateReason;
import org.tessera.core.provider.Agreement;
import org.tessera.core.provider.Coverage;
import org.tessera.core.provider.HipaaStanding;
import org.tessera.core.provider.ProviderProfile;

/**
 * The register of providers as comma-separated values, RFC 4180, for a compliance officer's file. A cell that a spreadsheet
 * would take for a formula begins with an apostrophe. No credential is in it.
 */
public final class RegisterCsv {
    private static final String END = "\r\n";
    private static final String FORMULA = "=+-@\t\r";
    private static final List<String> HEADS = List.of("name", "title", "route", "address", "boundary", "region",
            "agreement", "executed on", "expires on", "document (SHA-256)", "reviewer", "plan", "infrastructure",
            "models", "covered paths", "attestations", "sub-processors", "gate", "reasons", "organisation", "notice");

    private RegisterCsv() {}

    /**
     * A provider and what the gate says of it.
     *
     * @param profile the provider
     * @param checks the checks that need no prompt
     */
    public record Entry(ProviderProfile profile, List<GateCheck> checks) {
        public Entry {
            checks = List.copyOf(checks);
        }
    }

    /**
     * The whole file, with a line of heads.
     *
     * @param standing what the organisation is, as somebody stated it
     */
    public static String of(List<Entry> entries, Optional<HipaaStanding> standing) {
        return Stream.concat(Stream.of(HEADS), entries.stream().map(entry -> cells(entry, standing)))
                .map(cells -> cells.stream().map(RegisterCsv::cell).collect(Collectors.joining(",")))
                .collect(Collectors.joining(END, "", END));
    }

    private static List<String> cells(Entry entry, Optional<HipaaStanding> standing) {
        ProviderProfile profile = entry.profile();
        Coverage coverage = profile.coverage();
        Agreement agreement = coverage.agreement();
        List<GateReason> reasons = entry.checks().stream().flatMap(check -> check.reasons().stream()).toList();
        return List.of(profile.name(), profile.title(), profile.route().id(), profile.destination().display(),
                word(profile.boundary()), coverage.region(), word(agreement.state()), day(agreement.executedOn()),
                day(agreement.expiresOn()), agreement.document().map(document -> document.hex()).orElse(""),
                agreement.reviewer().map(person -> person.name()).orElse(""), word(coverage.tier()),
                coverage.infrastructure(), joined(coverage.models().stream().map(model -> model.id())),
                joined(coverage.paths().stream().sorted()),
                joined(coverage.attestations()
                        .stream()
                        .map(attested -> attested.setting().title() + " by " + attested.by().name() + " on "
                                + attested.on() + " until " + attested.lastDay(profile.route()))),
                joined(coverage.chain()
                        .stream()
                        .map(company -> company.name() + " (" + company.service() + ", agreement "
                                + (company.agreement() ? "yes" : "no") + ")")),
                reasons.isEmpty() ? "can send" : "refused",
                joined(reasons.stream().map(reason -> reason.words() + " (" + reason.source() + ")")),
                standing.map(HipaaStanding::title).orElse("not stated"), HipaaStanding.NOTICE);
    }

    private static String joined(Stream<String> parts) {
        return parts.collect(Collectors.joining("; "));
    }

    private static String day(Optional<LocalDate> day) {
        return day.map(LocalDate::toString).orElse("");
    }

    private static String word(Enum<?> constant) {
        return constant.name().toLowerCase(java.util.Locale.ROOT).replace('_', ' ');
    }

    private static String cell(String text) {
        String plain = !text.isEmpty() && FORMULA.indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
        return '"' + plain.replace("\"", "\"\"") + '"';
    }
}
