package org.tessera.egress.guard;

import java.io.ByteArrayOutputStream;
import java.net.http.HttpResponse;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Flow;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * Collects the body of an error, as far as it is needed to name the error: its status stands already. What is longer or too
 * slow counts as empty; one that is cut may also end the exchange as a broken connection.
 */
final class ErrorBody implements HttpResponse.BodySubscriber<byte[]> {
    private static final int LONGEST_SECONDS = 5;

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final CompletableFuture<byte[]> whole = new CompletableFuture<>();
    private Flow.@Nullable Subscription source;

    @Override
    public CompletionStage<byte[]> getBody() {
        return whole.completeOnTimeout(new byte[0], LONGEST_SECONDS, TimeUnit.SECONDS);
    }

    @Override
    public void onSubscribe(Flow.Subscription subscription) {
        source = subscription;
        subscription.request(Long.MAX_VALUE);
    }

    @Override
    public void onNext(List<ByteBuffer> parts) {
        for (ByteBuffer part : parts) {
            if (bytes.size() + part.remaining() > Outcome.MOST_BYTES) {
                whole.complete(new byte[0]);
                if (source != null) {
                    source.cancel();
                }
                return;
            }
            byte[] chunk = new byte[part.remaining()];
            part.get(chunk);
            bytes.writeBytes(chunk);
        }
    }

    @Override
    public void onError(Throwable failure) {
        whole.complete(new byte[0]);
    }

    @Override
    public void onComplete() {
        whole.complete(bytes.toByteArray());
    }
}
