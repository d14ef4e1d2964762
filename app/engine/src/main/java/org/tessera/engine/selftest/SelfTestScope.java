package org.tessera.engine.selftest;

import java.nio.file.Path;
import java.util.Optional;
import org.tessera.core.detect.SiteModels;
import org.tessera.engine.ProviderSource;

/**
 * What a self-test is to try, as the door has it.
 *
 * @param providers the ways out that the door holds
 * @param siteModels what runs a site's own model
 * @param stateFolder where state is kept or would be; empty for an installer, which runs before anybody has one: then the
 *     store is tried in the folder for temporary files
 * @param alone whether nothing else runs in this process, so that an open connection must be the self-test's own
 */
public record SelfTestScope(ProviderSource providers, SiteModels siteModels, Optional<Path> stateFolder,
        boolean alone) {}
