package io.firewarden.registry.declaration.adapter;

import io.firewarden.registry.declaration.domain.Mark;
import org.jspecify.annotations.Nullable;

/** The filters of the list, as they stand in the address. */
record DeclarationFilter(@Nullable String campaign, @Nullable String brigade, DeclarationDocument.@Nullable State state,
		@Nullable Mark mark, @Nullable String q) {
}
