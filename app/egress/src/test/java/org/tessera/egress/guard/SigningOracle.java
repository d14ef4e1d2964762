package org.tessera.egress.guard;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.HexFormat;
import java.util.List;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.tessera.core.digest.Sha256;

/** The second half of Signature Version 4, from the canonical request on, as its description says; shares nothing with AWS's. */
final class SigningOracle {
    private SigningOracle() {}

    static String toSign(String date, String region, String service, String canonical) {
        return "AWS4-HMAC-SHA256\n" + date + "\n" + scope(date, region, service) + "\n" + Sha256.of(canonical);
    }

    static String authorization(AwsKeys keys, String date, String region, String service, String canonical) {
        byte[] key = ("AWS4" + keys.secretAccessKey()).getBytes(StandardCharsets.UTF_8);
        for (String part : List.of(date.substring(0, 8), region, service, "aws4_request")) {
            key = hmac(key, part);
        }
        String signature = HexFormat.of().formatHex(hmac(key, toSign(date, region, service, canonical)));
        List<String> lines = canonical.lines().toList();
        return "AWS4-HMAC-SHA256 Credential=" + keys.accessKeyId() + "/" + scope(date, region, service)
                + ", SignedHeaders=" + lines.get(lines.size() - 2) + ", Signature=" + signature;
    }

    private static String scope(String date, String region, String service) {
        return date.substring(0, 8) + "/" + region + "/" + service + "/aws4_request";
    }

    private static byte[] hmac(byte[] key, String text) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(key, "HmacSHA256"));
            return mac.doFinal(text.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException missing) {
            throw new IllegalStateException(missing);
        }
    }
}
