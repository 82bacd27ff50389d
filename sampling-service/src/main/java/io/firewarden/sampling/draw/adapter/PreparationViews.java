package io.firewarden.sampling.draw.adapter;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

import io.firewarden.sampling.draw.application.Frames;
import io.firewarden.sampling.draw.application.OfficersPort;
import io.firewarden.sampling.draw.application.Readiness;
import io.firewarden.sampling.draw.domain.Draw;
import io.firewarden.sampling.draw.domain.QuotaChoice;

import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Shows what stands before the freeze. */
@Component
class PreparationViews {

	private final MessageSource texts;

	private final StratumLabels labels;

	PreparationViews(MessageSource texts, StratumLabels labels) {
		this.texts = texts;
		this.labels = labels;
	}

	String label(String stratum, Locale locale) {
		return this.labels.of(stratum, locale);
	}

	PreparationView of(Draw.Draft draft, Readiness.Found found, LocalDate day, Locale locale) {
		List<PreparationView.FrameView> strata = new ArrayList<>();
		for (int i = 0; i < found.frames().size(); i++) {
			strata.add(frame(found.frames().get(i), found.flagged(), locale));
		}
		var absent = found.listed()
			.stream()
			.filter((one) -> !one.availableOn(day))
			.map((one) -> new PreparationView.AbsentView(one.officerId(), absence(one, day)))
			.toList();
		var blocking = found.obstacles()
			.stream()
			.map((one) -> new PreparationView.ObstacleView(one.rule().code(), text(one.rule().code(), locale),
					one.objections()
						.stream()
						.map((objection) -> new PreparationView.PlaceView(objection.place(),
								text(objection.rule().code(), locale, objection.args().toArray())))
						.toList()))
			.toList();
		return new PreparationView(day, strata,
				new PreparationView.OfficersView(found.listed().size(), found.available().size(), absent,
						PreparedLists.officers(found, day)),
				DrawViews.conflictCounts(found.conflicts()), PreparedLists.conflicts(found),
				PreparedLists.joint(found, day), PreparedLists.unserved(found), PreparedLists.excluded(draft, found),
				blocking);
	}

	PreparationView.FrameView frame(Frames.Framed framed, List<Readiness.Flagged> flagged, Locale locale) {
		QuotaChoice quota = framed.quota();
		Map<String, Integer> leftOut = new TreeMap<>();
		framed.leftOut().forEach((one) -> leftOut.merge(one.reason(), 1, Integer::sum));
		Map<String, Integer> brigades = framed.sizes();
		int all = framed.rows().size();
		return new PreparationView.FrameView(quota.code(), quota.rule().stratum(),
				label(quota.rule().stratum(), locale), quota.split() != null, all, quota.required(brigades), all == 0,
				leftOut.entrySet()
					.stream()
					.map((one) -> new DrawView.ReasonCount(one.getKey(), one.getValue()))
					.toList(),
				brigades.entrySet()
					.stream()
					.map((one) -> new PreparationView.BrigadeView(one.getKey(), one.getValue(),
							quota.sizeFor(one.getKey()).of(one.getValue())))
					.toList(),
				flagged.stream()
					.filter((one) -> quota.holds(one.row().unit().stratum()))
					.map((one) -> new PreparationView.FlaggedView(one.row().unitId(), one.row().name(),
							one.row().brigade(), one.load().period(), one.load().visits(), one.load().limit()))
					.toList());
	}

	static PreparationView.Absence absence(OfficersPort.RegisteredOfficer officer, LocalDate day) {
		return officer.absentOn(day) ? PreparationView.Absence.ON_LEAVE : PreparationView.Absence.NO_CERTIFICATE;
	}

	String text(String code, Locale locale, Object... args) {
		return String.valueOf(this.texts.getMessage(code, args, code, locale));
	}

}
