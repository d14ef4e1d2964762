/** What a workstation keeps beside notes: settings, imported provider profiles, secrets; ports to what keeps them. */
@NullMarked
package org.tessera.core.settings;

import org.jspecify.annotations.NullMarked;
