package org.tessera.cli;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.tessera.core.gate.ProfileCheck;
import org.tessera.core.provider.HipaaStanding;
import org.tessera.egress.profile.ProfileJson;
import org.tessera.engine.DeidentificationEngine;
import org.tessera.engine.report.JsonPage;
import org.tessera.engine.report.RegisterCsv;

/**
 * The register of providers with the companies behind them, so that the chain can be printed (BAA with AI providers, R17;
 * LLMs under BAA, R33). No secret, no text of a note.
 */
final class ProviderRegister {
    private ProviderRegister() {}

    /** The register as JSON, whole profiles, if the file's name ends so, else as comma-separated values. */
    static String text(DeidentificationEngine engine, Path file, LocalDate today) {
        if (String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT).endsWith(".json")) {
            return json(engine);
        }
        List<RegisterCsv.Entry> entries = engine.profiles()
                .stream()
                .map(profile -> new RegisterCsv.Entry(profile,
                        ProfileCheck.of(profile, engine.sending().isAllowed(profile.boundary()), today)))
                .toList();
        return RegisterCsv.of(entries, engine.organisation().standing());
    }

    private static String json(DeidentificationEngine engine) {
        ObjectNode register = JsonPage.object();
        register.put("organisation", engine.organisation().standing().map(HipaaStanding::title).orElse("not stated"));
        register.put("notice", HipaaStanding.NOTICE);
        ArrayNode entries = register.putArray("register");
        engine.profiles().forEach(profile -> entries.add(JsonPage.read(ProfileJson.write(profile)).orElseThrow()));
        return JsonPage.write(register) + "\n";
    }
}
