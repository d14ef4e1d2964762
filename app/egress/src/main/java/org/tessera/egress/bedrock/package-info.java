/** AWS Bedrock: the Converse format, and the wrapping in which InvokeModel streams what another format says. */
@NullMarked
package org.tessera.egress.bedrock;

import org.jspecify.annotations.NullMarked;
