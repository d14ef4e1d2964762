package org.tessera.store.access;

import com.fasterxml.jackson.databind.node.ObjectNode;
import com.google.crypto.tink.util.Bytes;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.tessera.core.access.Role;
import org.tessera.core.review.NamedPerson;
import org.tessera.store.codec.Fields;
import org.tessera.store.codec.Json;

/** What the house keeps of an account, as JSON. */
final class AccountCodec {
    private static final int VERSION = 1;

    private AccountCodec() {}

    static byte[] write(AccountDetails details) {
        ObjectNode json = Json.object()
                .put("person", details.person().name())
                .put("createdAt", details.createdAt().toString())
                .put("passphraseAt", details.passphraseAt().toString())
                .put("passphraseGiven", details.passphraseGiven());
        List<Role> roles = new ArrayList<>(details.roles());
        roles.sort(Comparator.naturalOrder());
        json.set("roles", Json.array(roles, role -> Json.object().put("role", role.name())));
        details.lastLogin().ifPresent(at -> json.put("lastLogin", at.toString()));
        details.factor().ifPresent(factor -> json.set("factor", write(factor)));
        details.drawn().ifPresent(factor -> json.set("drawn", write(factor)));
        return Json.document(VERSION, json);
    }

    private static ObjectNode write(SecondFactor factor) {
        ObjectNode json = Json.object()
                .put("secret", HexFormat.of().formatHex(factor.secret().toByteArray()))
                .put("usedStep", factor.usedStep());
        json.set("recovery", Json.array(factor.recovery(), hash -> Json.object().put("hash", hash)));
        return json;
    }

    static AccountDetails read(byte[] document) {
        Fields json = Json.content(VERSION, document);
        Set<Role> roles = json.list("roles", role -> role.choice("role", Role.class))
                .stream()
                .collect(Collectors.toSet());
        Optional<Instant> lastLogin = json.maybeText("lastLogin").map(written -> json.time("lastLogin"));
        return new AccountDetails(Fields.checked(() -> new NamedPerson(json.text("person"))), roles,
                factor(json, "factor"), factor(json, "drawn"), json.time("createdAt"), lastLogin,
                json.time("passphraseAt"), json.truth("passphraseGiven"));
    }

    private static Optional<SecondFactor> factor(Fields json, String name) {
        return json.node().has(name) ? Optional.of(factor(json.object(name))) : Optional.empty();
    }

    private static SecondFactor factor(Fields json) {
        Bytes secret = Bytes.copyFrom(Fields.checked(() -> HexFormat.of().parseHex(json.text("secret"))));
        return new SecondFactor(secret, json.list("recovery", hash -> hash.text("hash")), json.longNumber("usedStep"));
    }
}
