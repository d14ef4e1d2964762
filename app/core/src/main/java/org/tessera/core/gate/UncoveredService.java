package org.tessera.core.gate;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Services beside the one that the product calls. An agreement may list some; the product has no such call, so a request to
 * one is refused whatever a profile lists.
 */
enum UncoveredService {
    TRAINING("Fine-tuning is not covered and the product has no such call.", "Nebius HIPAA page, R3",
            "fine_tuning fine-tuning fine-tunes finetune tuningjobs tunedmodels model-customization-jobs"),
    BATCH("Batch inference is not covered and the product has no such call.", "Nebius HIPAA page, R4",
            "batches batch batchpredictionjobs model-invocation-jobs model-invocation-job async-invoke"),
    EMBEDDINGS("Embeddings are not covered unless an agreement adds them, and the product makes none.",
            "Nebius HIPAA page, R5; R31", "embeddings embed embedcontent predict"),
    FILES("File upload and storage are not covered unless an agreement adds them, and the product has no such call.",
            "Nebius HIPAA page, R5", "files uploads datasets vector_stores containers storage"),
    MEDIA("Images, audio and video are not covered, and the product has no such call.", "BAA with AI providers, R14",
            "images audio videos realtime speech transcriptions"),
    AGENTS("Agents, assistants and threads are not covered, and the product has no such call.",
            "BAA with AI providers, R14",
            "assistants threads agents responses conversations skills retrieve retrieveandgenerate"),
    COUNTING("Counting tokens at a vendor sends the prompt once more; the product counts here.", "LLMs under BAA, R6",
            "count_tokens count-tokens counttokens"),
    BETA("A preview interface is not covered.", "BAA with AI providers, R15, R38",
            "v1beta v1beta1 v1beta2 beta preview v1alpha v1alpha1"),
    MODERATION("Moderation and evaluation are not covered, and the product has no such call.", "Nebius HIPAA page, R6",
            "moderations evals guardrail rerank caches cachedcontents");

    private final String words;
    private final String source;
    private final String segments;

    UncoveredService(String words, String source, String segments) {
        this.words = words;
        this.source = source;
        this.segments = segments;
    }

    /** The service that one segment of a path, or the method behind its colon, belongs to. */
    static Optional<UncoveredService> of(String path) {
        Set<String> parts = Arrays.stream(path.toLowerCase(Locale.ROOT).split("[/:?&=]+", -1))
                .collect(Collectors.toUnmodifiableSet());
        return Arrays.stream(values())
                .filter(service -> Arrays.stream(service.segments.split(" ", -1)).anyMatch(parts::contains))
                .findFirst();
    }

    String words() {
        return words;
    }

    String source() {
        return source;
    }
}
