package org.tessera.cli;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tessera.core.digest.Sha256;
import org.tessera.core.provider.Agreement;
import org.tessera.core.provider.ExpiryNotice;
import org.tessera.core.provider.ProviderProfile;
import org.tessera.core.provider.SubProcessor;
import org.tessera.core.review.NamedPerson;
import org.tessera.engine.io.Json;

/**
 * The register of agreements: one row for each provider and each company behind it, so that the chain can be printed (BAA
 * with AI providers, R17; LLMs under BAA, R33). No secret, no text of a note.
 */
final class AgreementRegistry {
    private static final List<String> HEAD = List.of("provider", "role", "company", "service", "route", "boundary",
            "destination", "region", "model", "tier", "agreement", "since", "executed_on", "expires_on",
            "document_sha256", "reviewer", "next_end", "infrastructure");

    private AgreementRegistry() {}

    /** The register as JSON if the file's name ends so, else as comma-separated values, RFC 4180. */
    static String text(List<ProviderProfile> profiles, Path file) {
        boolean json = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT).endsWith(".json");
        return json ? json(rows(profiles)) : csv(rows(profiles));
    }

    private static String csv(List<List<String>> rows) {
        return Stream.concat(Stream.of(HEAD), rows.stream())
                .map(row -> row.stream().map(AgreementRegistry::cell).collect(Collectors.joining(",")))
                .collect(Collectors.joining("\r\n", "", "\r\n"));
    }

    private static String json(List<List<String>> rows) {
        ObjectNode register = Json.object();
        ArrayNode providers = register.putArray("register");
        for (List<String> row : rows) {
            ObjectNode entry = providers.addObject();
            for (int column = 0; column < HEAD.size(); column++) {
                entry.put(HEAD.get(column), row.get(column));
            }
        }
        return Json.writePretty(register) + "\n";
    }

    /** The rows, each as long as the names of the columns. */
    private static List<List<String>> rows(List<ProviderProfile> profiles) {
        List<List<String>> rows = new ArrayList<>();
        for (ProviderProfile profile : profiles) {
            rows.add(provider(profile));
            profile.coverage().chain().forEach(company -> rows.add(company(profile, company)));
        }
        return rows;
    }

    private static List<String> provider(ProviderProfile profile) {
        Agreement agreement = profile.coverage().agreement();
        return List.of(profile.name(), "provider", profile.title(), "model", profile.route().id(),
                word(profile.boundary()), profile.destination().display(), profile.region(), profile.model(),
                word(profile.coverage().tier()), agreement.state().title(), day(agreement.since()),
                day(agreement.executedOn()), day(agreement.expiresOn()),
                agreement.document().map(Sha256::hex).orElse(""),
                agreement.reviewer().map(NamedPerson::name).orElse(""),
                day(ExpiryNotice.of(profile).stream().findFirst().map(ExpiryNotice::lastDay)),
                profile.coverage().infrastructure());
    }

    private static List<String> company(ProviderProfile profile, SubProcessor company) {
        return List.of(profile.name(), "sub-processor", company.name(), company.service(), "", "", "", "", "", "",
                company.agreement() ? "executed with the vendor" : "none", "", "", "", "", "", "", "");
    }

    private static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static String day(Optional<LocalDate> day) {
        return day.map(LocalDate::toString).orElse("");
    }

    /** In quotes where it has to be; a table's program would take what begins with = + - or @ for a formula. */
    private static String cell(String value) {
        String plain = !value.isEmpty() && "=+-@\t\r".indexOf(value.charAt(0)) >= 0 ? "'" + value : value;
        boolean quotes = plain.chars().anyMatch(sign -> sign == ',' || sign == '"' || sign == '\n' || sign == '\r');
        return quotes ? "\"" + plain.replace("\"", "\"\"") + "\"" : plain;
    }
}
