package org.tessera.egress.guard;

import java.io.IOException;
import java.net.http.HttpRequest;
import java.nio.ByteBuffer;
import java.util.concurrent.Flow;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * A request body that goes out once. It knows whether the client has begun to write it, which is what a person is told
 * after a failure, and it cannot be repeated by a retry inside the client.
 */
final class SingleUseBody implements HttpRequest.BodyPublisher {
    private final HttpRequest.BodyPublisher bytes;
    private final AtomicBoolean begun = new AtomicBoolean();

    SingleUseBody(byte[] body) {
        this.bytes = HttpRequest.BodyPublishers.ofByteArray(body);
    }

    /** Whether the client has taken up the body. Behind TLS it does so before the server has proven itself. */
    boolean hasBegun() {
        return begun.get();
    }

    @Override
    public long contentLength() {
        return bytes.contentLength();
    }

    @Override
    public void subscribe(Flow.Subscriber<? super ByteBuffer> subscriber) {
        if (begun.compareAndSet(false, true)) {
            bytes.subscribe(subscriber);
        } else {
            subscriber.onSubscribe(new Nothing());
            subscriber.onError(new IOException());
        }
    }

    /** A subscription that brings nothing. */
    private static final class Nothing implements Flow.Subscription {
        @Override
        public void request(long count) {}

        @Override
        public void cancel() {}
    }
}
