package io.firewarden.sampling.draw.adapter;

import java.time.Duration;
import java.util.List;
import java.util.Locale;

import io.firewarden.platform.access.PublicAccess;
import io.firewarden.platform.kernel.Versioned;
import io.firewarden.platform.store.Paging;
import io.firewarden.platform.web.Etags;
import io.firewarden.platform.web.Problems;
import io.firewarden.sampling.draw.application.DrawSearch;
import io.firewarden.sampling.draw.application.ProveInclusion;
import io.firewarden.sampling.draw.domain.Conducted;
import io.firewarden.sampling.draw.domain.Draw;
import io.firewarden.sampling.draw.domain.DrawId;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What everybody may see of a draw, from its freeze on. */
@RestController
@RequestMapping("/public/sampling/draws")
class PublicDrawController {

	private final DrawDesk desk;

	private final ProveInclusion inclusion;

	private final Problems problems;

	PublicDrawController(DrawDesk desk, ProveInclusion inclusion, Problems problems) {
		this.desk = desk;
		this.inclusion = inclusion;
		this.problems = problems;
	}

	@GetMapping
	@PublicAccess
	DrawView.DrawList listPublicDraws(Paging paging, Locale locale) {
		var window = new DrawSearch.Window(paging.page(), paging.size());
		return this.desk.views().list(this.desk.search().publicOnes(window), window, locale, false);
	}

	@GetMapping("/{id}")
	@PublicAccess
	ResponseEntity<DrawView> getPublicDraw(@PathVariable String id, Locale locale) {
		var draw = find(id);
		return ResponseEntity.ok()
			.eTag(Etags.of(draw.version()))
			.cacheControl(CacheControl.noCache())
			.body(this.desk.views().forPublic(draw, locale));
	}

	@GetMapping(path = "/{id}/bundle", produces = MediaType.APPLICATION_JSON_VALUE)
	@PublicAccess
	ResponseEntity<byte[]> getPublicBundle(@PathVariable String id) {
		Draw draw = find(id).state();
		if (!DrawViews.isPublished(draw)) {
			throw this.problems.notFound();
		}
		String hash = draw.outcome().map(Conducted::bundleHash).orElseThrow(this.problems::notFound);
		return ResponseEntity.ok()
			.eTag("\"" + hash + "\"")
			.cacheControl(CacheControl.maxAge(Duration.ofDays(1)).cachePublic())
			.body(this.desk.archive().bundle(hash));
	}

	/** That one agency stood in the frame, by RFC 9162, without the other agencies. */
	@GetMapping("/{id}/units/{unitId}/proof")
	@PublicAccess
	ProofView getInclusionProof(@PathVariable String id, @PathVariable String unitId) {
		return this.inclusion.handle(new DrawId(id), unitId).map(ProofView::of).orElseThrow(this.problems::notFound);
	}

	/**
	 * @param leaf the text whose hash, with prefix 00, the path starts from
	 */
	record ProofView(String unitId, String stratum, int weight, String leaf, int index, int size, List<String> path,
			String frameRoot) {

		static ProofView of(ProveInclusion.Proved proved) {
			var unit = proved.unit();
			return new ProofView(unit.unitId(), unit.stratum(), unit.weight(),
					unit.unitId() + '\t' + unit.stratum() + '\t' + unit.weight(), proved.proof().index(),
					proved.proof().size(), proved.proof().path(), proved.root());
		}

	}

	private Versioned<Draw> find(String id) {
		return this.desk.draws()
			.find(new DrawId(id))
			.filter((draw) -> DrawViews.isPublic(draw.state()))
			.orElseThrow(this.problems::notFound);
	}

}
