package io.firewarden.sampling.draw.adapter;

import java.math.BigDecimal;
import java.util.Optional;

import io.firewarden.sampling.draw.domain.protocol.SampleSize;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * How many of a quota are drawn.
 *
 * @param ratio decimal above 0 and at most 1
 */
record SizeRequest(@NotBlank String quota, @NotNull @Pattern(regexp = "CENSUS|RATIO|COUNT") String rule,
		@Nullable @Pattern(regexp = SizeRequest.DECIMAL) String ratio, @Nullable Integer count) {

	static final String DECIMAL = "[0-9]{1,9}(\\.[0-9]{1,30})?";

	/** Empty for what is no size: over 100 %, below nought, or missing. */
	Optional<SampleSize> size() {
		return switch (this.rule) {
			case "CENSUS" -> Optional.of(new SampleSize.Census());
			case "RATIO" -> Optional.ofNullable(this.ratio)
				.map(BigDecimal::new)
				.filter((share) -> share.signum() > 0 && share.compareTo(BigDecimal.ONE) <= 0)
				.map(SampleSize.Ratio::new);
			default -> Optional.ofNullable(this.count).filter((wanted) -> wanted >= 0).map(SampleSize.Count::new);
		};
	}

}
