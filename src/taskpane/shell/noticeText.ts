import type { Notice, Unfound } from '../../app/outcome';
import type { Gate, GateBlock } from '../../review/gate';
import type { Lang, Numbers, Texts } from '../../i18n';
import { areaName, indicatorName } from '../names';

export type Tone = 'success' | 'info' | 'warning' | 'error';

/** One thing that still stands against handing in, in words. */
export function blockText(block: GateBlock, texts: Texts, numbers: Numbers): string {
  const { blocks } = texts.handIn;
  return block.kind === 'notChecked' ? blocks.notChecked : blocks[block.kind](numbers.number(block.count));
}

function gateReasons(gate: Gate, texts: Texts, numbers: Numbers): readonly string[] {
  return gate.blocks.map((block) => blockText(block, texts, numbers));
}

function named({ areas, indicators }: Unfound, lang: Lang): Unfound {
  return {
    areas: areas.map((code) => areaName(code, lang)),
    indicators: indicators.map((code) => indicatorName(code, lang)),
  };
}

/** A notice in words, each with what to do next. */
export function noticeText(notice: Notice, texts: Texts, numbers: Numbers, lang: Lang): string {
  const say = texts.notice;
  const count = (value: number): string => numbers.number(value);
  switch (notice.kind) {
    case 'filled':
      return say.filled(notice, count);
    case 'inserted':
      return say.inserted(notice, count);
    case 'nothingToFill':
      return say.nothingToFill(notice, count);
    case 'checked':
      return say.checked(notice, count);
    case 'cleared':
      return say.cleared(notice, count);
    case 'applied':
      return say.applied(notice, count);
    case 'appliedAll':
      return say.appliedAll(notice, count);
    case 'undone':
      return say.undone(notice, count);
    case 'handedIn':
      return say.handedIn(notice, count);
    case 'rolled':
      return say.rolled(notice, count);
    case 'priorLoaded':
      return say.priorLoaded(
        {
          ...notice,
          onlyHere: named(notice.onlyHere, lang),
          onlyThere: named(notice.onlyThere, lang),
        },
        count,
      );
    case 'noForm': {
      const { sheet, reason } = notice;
      const { why, next } = texts.recognition;
      return say.noForm({ sheet, why: why[reason], next: next[reason] }, count);
    }
    case 'changedMeanwhile':
      return say.changedMeanwhile(notice, count);
    case 'occupied':
      return say.occupied(notice, count);
    case 'dataLoaded':
      return say.dataLoaded(notice, count);
    case 'dataRefused':
      return say.dataRefused(notice, count);
    case 'explanationRefused':
      return say.explanationRefused[notice.reason];
    case 'fileRefused':
      return say.fileRefused[notice.reason](notice.file);
    case 'gateClosed':
      return say.gateClosed(gateReasons(notice.gate, texts, numbers));
    case 'host':
      return say.host[notice.problem](notice.subject) + (notice.written === 'unknown' ? say.halfWritten : '');
    case 'stateBroken':
      return say.stateBroken;
    case 'stateNewer':
      return say.stateNewer;
  }
}

/** How loudly a notice speaks. */
export function toneOf(notice: Notice): Tone {
  switch (notice.kind) {
    case 'filled':
      return notice.locked > 0 ? 'warning' : 'success';
    case 'checked':
      return notice.errors + notice.queries === 0 ? 'success' : 'info';
    case 'cleared':
    case 'inserted':
    case 'applied':
    case 'handedIn':
    case 'rolled':
    case 'dataLoaded':
      return 'success';
    case 'priorLoaded':
      return [notice.onlyHere, notice.onlyThere].some(
        ({ areas, indicators }) => areas.length + indicators.length > 0,
      )
        ? 'warning'
        : 'success';
    case 'appliedAll':
    case 'undone':
      return notice.skipped > 0 ? 'warning' : 'success';
    case 'nothingToFill':
      return 'info';
    case 'noForm':
    case 'changedMeanwhile':
    case 'occupied':
    case 'explanationRefused':
    case 'gateClosed':
    case 'stateNewer':
      return 'warning';
    case 'fileRefused':
    case 'dataRefused':
    case 'host':
    case 'stateBroken':
      return 'error';
  }
}
