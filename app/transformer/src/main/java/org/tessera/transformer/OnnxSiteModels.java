package org.tessera.transformer;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import org.tessera.core.detect.SiteModels;
import org.tessera.core.digest.Sha256;
import org.tessera.core.problem.ProblemCode;
import org.tessera.core.problem.ProblemException;

/** Opens ONNX models with WordPiece vocabularies. */
public final class OnnxSiteModels implements SiteModels {
    @Override
    public void require() {
        OnnxLibrary.load();
    }

    @Override
    public SiteModel open(Path folder) {
        SiteModelManifest manifest = SiteModelManifest
                .read(new String(read(folder, SiteModelManifest.FILE), StandardCharsets.UTF_8));
        String vocabulary = new String(checked(folder, manifest.vocabulary()), StandardCharsets.UTF_8);
        return TransformerDetector.of(manifest, vocabulary, checked(folder, manifest.model()));
    }

    private static byte[] checked(Path folder, SiteModelManifest.NamedFile named) {
        byte[] bytes = read(folder, named.file());
        if (!Sha256.of(bytes).equals(named.sha256())) {
            throw new ProblemException(ProblemCode.SITE_MODEL_ALTERED, named.file());
        }
        return bytes;
    }

    private static byte[] read(Path folder, String file) {
        try {
            return Files.readAllBytes(folder.resolve(file));
        } catch (NoSuchFileException missing) {
            throw new ProblemException(ProblemCode.SITE_MODEL_MISSING, file);
        } catch (IOException unreadable) {
            throw new ProblemException(ProblemCode.SITE_MODEL_INVALID, file);
        }
    }
}
